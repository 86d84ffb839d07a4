-- A database that the program of schema 27 wrote in a short conversation.
BEGIN TRANSACTION;
CREATE TABLE "Destinations" (
    "Queue" TEXT NOT NULL CONSTRAINT "PK_Destinations" PRIMARY KEY,
    "Owner" TEXT NOT NULL,
    "Token" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL
);
CREATE TABLE "Dialogs" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Dialogs" PRIMARY KEY,
    "State" TEXT NULL,
    "At" INTEGER NOT NULL,
    "AlarmAt" INTEGER NULL,
    "AbuseAt" INTEGER NULL,
    "Second" TEXT NULL,
    "Anonymous" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-hu
resident-hu','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdX_JyTR43Kf9GEuLxmPABOxdp74E--JvZBNq0S-_gUw9ZueZc2BYaLGyAnyElem7p_vRSaC7XFW3p4JZ0p6MBoxto4HMFrfOdTra6FBM9peWe_mFJxDFhAp6xL9Pa45Ejtxc8m7wcQMWlKeOUPJ-m2bNkZrpeWDcu4qBwHscnJxLaMiMpQeBfAevHfNGK1juD3KpNOqj8qbhZANFegrXiOwtUKKzGFqrX4p5ZaxHyTtxJ6dCOg2wg7r-OHoFc1Xe_lrfT9-qrGgexvSwigblk76siYlk_gvDCdNveCHiRSLeevAHevoCd6EYI3Y_U1Rrvd9qi_zBiy_mewmdxgZQBYogkVZSZyb8WTQh13U4UWwm_NMkWvI82n6uOzE0zhay4T-3TpUIVg_YsV0Jk8gpCO_xSm6cIBnFtiKBP1czLZ5o-hYfDoG1qIFC4JfzFFodvZUqDwryvmuNGlWI35RIJZtFs7YCOuKfQ2rKJi8IWMqZLnv5De20ljZw9aYhrpcWH9TViR1iPKCXXJVunhykEBoD_netrQbYGCRe_FOcaa3rb1gp6sTCZohvkVx7RjSVJUR2in-OlQEFkOmd4GKq0dS0w6ZtFB29LOojmt6wkQivgs8MjmxDbYhBGONI0PPeGQazS5EMFqR-QtDKvpmkwjgZkmmAta9Mx372AKbP01P_y_Pd62-2DVYVL9VOQP2n8ZvW2SoY5LVKxOqWXdgZ5vj3EZqpzdOlEhaSqkKQzYyZadgMRUfBh1OV68z96n5ktLNuyNVF24XoM1X1vm2iAq62bVrlUFEd5RlOLA6H5HRA6WGQhSsXtGBK6HYYZHW8LSIKRCIG6xeZ9Q5FJxF4eLPxGqxWTm-cUIy_aIjA_fsRwCzZHZbmk0aEaUjFFvE2YRj4vuL2zBrb37faRLDm-6aB7Ziyly9smQK2sPIrexkg6tQm7dTB8MyUiuX3i0Fff5yl1MNYUuRoIiEP5xglzEBV8s3tPXf74arRjUKkPzaNz8Dja36oWadRk8RRfobs2BF08fDYql1xfH06kJl8kLbPum6kMB0FZmP4qh97tCHu4bt68NZNjICQ5uTDrtXT01P-bL7QjCVl3fAEbrSzt3sDAWQRqN5CsrgKWABEFsIXTNGsnKFwzsI09svNM7S3_EWztuOXt3bLalq0Smwy8CFPcxERiCTK6YhNwQDBrRlLWp4XI6VEjC1klx9oYkEcafF11F5EnzdzbmTSSULjr8_tPkH10bsfHN_dd7w1f5n393wzb7TmKip6RjnZSrG1UrI5Uf6Z5tzJMT2CAm7lAz-TWbjkMxUgYZzwOeDhVBd9AMqipzVzpvvD6Qr8xy_kgLwDFw3uQDnMu5GRGY8mxWj',1795395907477,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXqOtdkOU8-Z8DSoavNy5GDCtMVGLMneV7qEX2Jl_aBbV2XUwWkd3eY_2Ob8qGtJFkMx7mVUgT3dA1NbgdnnOfBJQhAxY07d_zab3gzF-OENTe2JZA26RvazdEYCYAf-St-wlxJPhxD5odwJE1RqLmIXi1RL6pmZE3SPXiyOD5fY5_E6ii1kFcBuEK84dgdeYxnySQqBCyYZ02X9Vl_T4h-iTNJ3jiUZRZcbdoI4JfpM3jkTcACG8tKKqvPU883UXB-oI3qYchnp1OUlVK8gHyEJVByvv6B_Q9BNz0jZiHDdrJ3DH6dRHToSO8O4BFatRwo7G9lLrlDMzfDBZtpcgEEIBgT4umw2ACB2w_bQjQGXplPtMW1z5lIF1z9gAHmY0ENfET1mpQaQt7lb8U6af87PMZk8hJhNsBSIHbpE8y21x1p5CF8Jc9-bGyZi1vIw1z3G77cDUdQqCQ9bHV7QUc3ab0G1CPWsqrbBXCaHBleopeTRC8bbhFZmXeu555epRr4VlsWlSKO2VVbCdO2DhzhtUVyUY1mBlV-n9O9cC4fjXu1qNfgAeLuaSAOHxWI-GAPsV9bsgQOYKP5A2W0ygi15NsDLKvFRLVSkC3YWww4e-U_yqDoSL5nH8erzQInV44zqvlL7PnjfLTrP_Vf8hsA7btpY_8tKsGw-s4J_EE_Xg',1795395910024,NULL,NULL,NULL,0,2);
CREATE TABLE "Erasures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Erasures" PRIMARY KEY AUTOINCREMENT,
    "Mark" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "Fetches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Fetches" PRIMARY KEY,
    "Origin" TEXT NOT NULL
);
CREATE TABLE "GroupPosts" (
    "Once" TEXT NOT NULL CONSTRAINT "PK_GroupPosts" PRIMARY KEY,
    "Group" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "NoticeId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Unit" TEXT NULL,
    "Words" TEXT NULL,
    "Due" INTEGER NOT NULL,
    "InDigest" INTEGER NOT NULL,
    "SentAt" INTEGER NULL,
    "Day" INTEGER NULL,
    "Nth" INTEGER NULL
);
CREATE TABLE "Keys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY,
    "Value" TEXT NOT NULL
);
INSERT INTO "Keys" VALUES('ring/key-dbd2d096-ca94-40bf-96f8-163613c905d5','<key id="dbd2d096-ca94-40bf-96f8-163613c905d5" version="1"><creationDate>2026-11-23T01:03:57.6446965Z</creationDate><activationDate>2026-11-23T01:03:57.6446965Z</activationDate><expirationDate>2027-02-21T01:03:57.6446965Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>6s+ggQkqo8ApU3WlQvTJ//xBHJgUq0+KoN8ZRflRrFmE8eK2ps9USIWVo3WYaKL0AHUFL8nsXGwjV73rCOQZxw==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO "Keys" VALUES('sealed','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWzDT1LlwpCXzfhxbTxJefEiBvAZD0DSri5X82xOl7le92f7ffAuRUuIK9nWq8Rb2jPqvZHdXLbYw19wIlIvdLkhgozs9UhO0C2xHqlQWgfGrIzhrYMn5g9hiCHbXn1VbOfBAK6cLYzkFEXGslQBMdu6Y1gTD7kYy7tQbdgZn-bj4sio-jy9ENuoAThUUsB4QaWWg7yZs-PFeabIMl9K-z7Pk7avLR4YeHXJMd-HEXK5LLtkPcwR7D5EO87QK_tRDc');
INSERT INTO "Keys" VALUES('sign/contractors','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVo48qEL_AeJJw17hRkh4qGqub7KuullzPRLBNvLYU4-KePLCQYpQu0J1RMh4CK0r2BmGrb56CwCk80lvSNpncHc3Dwy0ydtWA0LtNmyEd38UPd_0fAEHCt2pH3tMr1GGJoFZop6UYU1K4rYOrylUx7');
CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "Queue" TEXT NOT NULL,
    "Destination" TEXT NOT NULL,
    "Message" TEXT NOT NULL,
    "Once" TEXT NULL,
    "TicketId" TEXT NULL,
    "NotBefore" INTEGER NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "SentId" TEXT NULL,
    "Reason" TEXT NULL
);
INSERT INTO "Outbox" VALUES(47,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWbvEwnIEyqwtZHWQ20t2T3LzgMgkxCQvffMQPiim4dqDXaAlpHF8LpOlcLkrZjQo0yOSz1hRNaSaTl6wEPlXJf1JS5Y10x6Z_Qw9yv8sapvHRYtUr7zer4y8xiyUwnQ-s2s-VSE-dAmp0sXUK_O8WuS6FXGcj3vtp7RgjgbkiKtiyPlTtZE68PrBMa1K6bAzLjYHpYZ1EnWY14v7KEqQ597ZZUYQuaTIMaDXUi8eN6DgaHoxzOXjtCyPbZDFy3gtQ',NULL,NULL,0,1795395907477,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWne2GZIkagaOUJwri7yF_D8BDe2P5C3gBJ299Don0e5SerwFAFYXNh7vpNKxvEJg7Igjt7515QZO-dyVFi51hnZxcCpAbmVszUtlsipeH5Qh7AQhMMEZBOql_PhvF4TTF90ffQ6NKl-F2aYsFeFyLgvKIL3xi9_nz_0Q1qd6Wya29ngPbb6ZAqoKh7LQyA1YG6cBpBdXRJxhMFZiPgT0P7DhPLpsM7ud-sOGEXDcS7Wl9rLdHgHST_FNgXU0KIhzNHOvJSpxsVwNUhSl7lu9hbC0hT3uB_8wtZFjQ-B6Lx_3WLdccA_hGefDakybQ7tXkJ9idDgSQ8tZYuSz_gjdbifddXH7joAMbungOdzNxQulUA9h3FrmYdy-8SYUj9428aT0vs7k4CWks-fNR8lW4t99xugOkdEOCnJ4Ch1_o1pJZ3SQxd9wUxW7o1YnR-CY2MkmfzXTyQC5UVFXkWZNdddO1JRfCqRcAGYryviP6l12f5XuKtbl0CZHoreaZsaNEY02LiQAVnHHdSXMFXBlGa3ll1JLzHUPXKMEU2KsuXxoReYj4VSKMhvlef1SvJ7xo3LWiM5FrRdbqWE6QJDD9wJAh90UBSnAatQsH-Ze4wk0tyagDbEpgXx83k_Jm6AmaIp1foJqrh0M1zi9gLUYIzsXF2aO9vDtRak_Q17g75Vr9HxIOsJ6gYKW4Z6kO-8s8cPvtbVHwvCjce2cnH-XkT11PG_VWlThFIXI03IKaZzvKsuEzqidy02k0lfARgZSthti6AkiLnuJO7IoRuX5bdfN-8j9cAGs7wclrebzXnsgz-Otf9QZIJ3qfKavavOoXNeBkeIG_a5VcykiUSjqqz8k-8-vNQM6kPGYp4W97Dpr9HkthOhakeU0lo5XOa4ga6--FJE-ycElUSFDkzPAuq6edRXq2ybNNTA3GNP1NGeVcawm-yIS36pzlbV_tO0O97rqOVRp_SmZ4tXaq4AHVJgqPv3sJAZLtV7D4hpFB0oQ0bn6iRJr12UUNbi86kzPe6pdM-Ow8WQ94hoKeIL31nLQYZzQkGOcAbg_0Hjn3CQaYU-GadL_5Hm-YjzYlGZXRWuDob_7sNfaBrOqqtXzfXLQnZ1HmQQkOxxl6sTCXGcei1YeMsRuitmEFsmC420U9JCx8DxrLZNEl7de4-7NEiicI8aBrYwAV7hVbORYHYFw',NULL,'01A205EF-72DC-7810-B99B-04B892AF9AEA',0,1795395908316,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWyvtLhlS-3WrtZo3Q_oQ2SGSrKG8Y_eJ5YySlKRa4QFwOl3vn93CmJVtTUL7zm7WRPltD_zokeCnrGxuZkMBFXTcKBOZGxKwVPSoIrAOnHb9MD5VDR3uZ9LAoJDlcLgFZmz0q76BWzZ84P-FSafRBfIuqSuHWAJC7V_EIaxvjfl7vK2ozL6r9hpmiNqfUucq50890fEX7ZBwD86iKFOatJQOOcRNM1fdHtGnhkYmBmor1oD2AYmvrBbi-sbQmo3x8',NULL,NULL,0,1795395910024,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXhKj1wdwC3NvEwMxHYQ65QD0MYixwYt8uO9KmnD9oFzMvWAhdU_nIoih5DDhZiTFkFuapobgL1pSeqA-sEGjbGR3sgFzAf_hbV1WKTFql8VnehK68OQu2xCIugn6iKmAVNjS0Stkm23w4U-2Dxqwc8MiW5nlSWFZt0JSj46lwCy76_VQTJQq_xHYYWyE1LHtdPp59mDMm1P1bR_tXt5BLLMdhuGaM435bLThrUsJzT3sAmeWE8QAVsg9MlKPTa5hiPQnGreSP7e0Z5WabBQQLZhchdY8V1hHZuiYK-xq1jcA',NULL,NULL,0,1795395915005,1,1,'dm-dl_staff-grid|1795395915416',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a205ee952f75a09aedbe4fd01ffdef',1795395851568,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a205ee9a40724385e4e9c9e015db70',1795395852864,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795395862192,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795395864877,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795395866521,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795395867285,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795395868473,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795395882505,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795395885144,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795395890603,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795395891672,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795395895469,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795395896403,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795395897641,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795395899317,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795395900464,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795395901681,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795395902523,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795395903880,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795395904896,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795395905929,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795395907477,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795395908316,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795395909127,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795395910024,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795395910867,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795395913080,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795395915005,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795395915828,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795395916891,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795395918052,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795395919072,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795395920129,200,NULL);
CREATE TABLE "attachments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_attachments" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "ContentType" TEXT NOT NULL,
    "Name" TEXT NULL,
    "SourceUrl" TEXT NULL,
    "Content" BLOB NULL,
    "Hash" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "attachments" VALUES('01A205EF-4929-7865-8992-9AFD9BFFEC8F','01A205EF-4929-749E-8704-0A0B4D1D92D1','01A205EF-4929-7FCC-A3DF-806878515E14','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795395897641);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A205EF-98E4-7758-90DF-77B21303E216','2F8A7665ABD02C8526D0ADE3F8AF54C695B4FCFA7F6D95D4D41AF200565530D9','head-3',0,NULL);
CREATE TABLE "contractor_links" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_contractor_links" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    "ArrivedAt" INTEGER NULL,
    "Photos" INTEGER NOT NULL
);
INSERT INTO "contractor_links" VALUES('01A205EF-945B-7E38-ACBA-5420E30D2569','01A205EE-D739-7E49-99F5-FBC3D4268900','顺达电梯','staff-property','01A205EF-0E09-7138-BB6B-224F5F9E7821',1795395916891,1796000716891,NULL,NULL,0);
CREATE TABLE "conversations" (
    "Channel" TEXT NOT NULL,
    "Conversation" TEXT NOT NULL,
    "ServiceUrl" TEXT NULL,
    "BotId" TEXT NULL,
    "IsGroup" INTEGER NOT NULL,
    "GroupKey" TEXT NULL,
    "PersonId" TEXT NULL,
    "Locale" TEXT NULL,
    "IntroducedAt" INTEGER NULL,
    "SeenAt" INTEGER NOT NULL,
    CONSTRAINT "PK_conversations" PRIMARY KEY ("Channel", "Conversation")
);
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795395862192,1795395862192);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795395864877,1795395864877);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795395866521,1795395866521);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795395867285,1795395867285);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,NULL,1795395882505);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A205EE-D739-7E99-9962-4AB1A4C1C10C',NULL,NULL,1795395896403);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A205EF-4929-749E-8704-0A0B4D1D92D1',NULL,NULL,1795395897641);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A205EF-5C3B-717A-8AC7-1BF908380C3C',NULL,NULL,1795395902523);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A205EF-2DAB-70A3-8F05-17FEBF09DF31',NULL,NULL,1795395903880);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A205EF-6989-78BF-BCF0-833382B1BBA8',NULL,NULL,1795395905929);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A205EF-72DC-75DE-A658-142BF38ECFBC',NULL,NULL,1795395908316);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A205EF-7607-71DC-8823-48EBFB9B9A68',NULL,NULL,1795395909127);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A205EF-8578-7B1B-A093-F4758A11BC00',NULL,NULL,1795395913080);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A205EF-8CFD-7963-95ED-F6BDDE451D41',NULL,NULL,1795395915005);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A205EF-98E4-7BC6-82CA-DB8798D7B14A',NULL,NULL,1795395918052);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A205EF-8578-784F-96A1-44C91EEBC752','staff-grid','staff-building',1795395913080,1795480200000,0);
INSERT INTO "handovers" VALUES('01A205EF-8CFD-79AA-9338-C3BEC5882E48','staff-grid','staff-building',1795395915005,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A205EF-9034-7153-8FE8-D4DAF8E378AC','staff-grid',1795482000000,1795395915828);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795568720129);
CREATE TABLE "known_units" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_known_units" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Parent" TEXT NULL,
    "ServesKeys" TEXT NOT NULL
);
INSERT INTO "known_units" VALUES('binjiang','district',NULL,'|');
INSERT INTO "known_units" VALUES('taoyuan','street','binjiang','|');
INSERT INTO "known_units" VALUES('qinyuan','community','taoyuan','|');
INSERT INTO "known_units" VALUES('chunxiao','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('chunxiao-1','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-2','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-3','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-4','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-5','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-6','building','chunxiao','|');
INSERT INTO "known_units" VALUES('qiushi','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('qiushi-7','building','qiushi','|');
INSERT INTO "known_units" VALUES('qiushi-8','building','qiushi','|');
INSERT INTO "known_units" VALUES('qinyuan-grid','grid','qinyuan','|chunxiao|qiushi|');
INSERT INTO "known_units" VALUES('chunxiao-micro-1','micro-grid','qinyuan-grid','|chunxiao-1|chunxiao-2|chunxiao-3|');
INSERT INTO "known_units" VALUES('chunxiao-property','property','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-chengguan','chengguan','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-water','water','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('chunxiao-committee','committee','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-police','police','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-fire','fire','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-power','power','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-gas','gas','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('qinyuan-mediation','mediation','qinyuan','|qinyuan|');
CREATE TABLE "notice_answers" (
    "NoticeId" TEXT NOT NULL,
    "Group" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_notice_answers" PRIMARY KEY ("NoticeId", "Group")
);
CREATE TABLE "notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_notices" PRIMARY KEY,
    "Community" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "PlaceKeys" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "To" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "notices" VALUES('01A205EF-7CD3-7E54-8B17-CD1544BDCD3C','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795395910867);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A205EE-D739-7E99-9962-4AB1A4C1C10C','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdUGwczQc67fXtDFZ1-6db93yr8ROG_MDSx4RDocjhokj2-QLuYZlTLNIb4jj5PeyNUeWzVXoL2sW7PuFgHMh7qNgO5Hn8a-OCPjTR-8shsTDw','zh-CN',NULL,'group-building-3','All',1795395868473);
INSERT INTO "persons" VALUES('01A205EF-0E09-7138-BB6B-224F5F9E7821','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWk2up8ka8nWqheWP9mx_Uyg-pD3t85Z9hf9ALJruQKPz-nXcx7wN3rvmPvXIE3DPQh0oBoVDikyF6uSEMMFAlfmIbpZqOoyU7a3CryVF9RXQ','zh-CN','staff-property',NULL,'All',1795395882505);
INSERT INTO "persons" VALUES('01A205EF-1858-7189-8A51-38C9630A9C69','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVhVDQ53iZ9EPFaIdgEV3LV9Bdyjocus7OmxYAvCK9jv5LYjTJC1ezYxOy8Bbfrf-DA70kMreVSLbzypCGDhOXhAam-XrYNDM0OmuIlXU3n4w','zh-CN',NULL,'group-building-3','All',1795395885144);
INSERT INTO "persons" VALUES('01A205EF-2DAB-70A3-8F05-17FEBF09DF31','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdU4eHgsn7Td1gd-scXLCtnLnRtDq149_a9OA_ztbyXempsNeaR2XY5c2WZQ1fmHLu12l6RtnjmlHz-6ngjrVhmTg8s1OJCaYgmwHmehPgyS5Q','zh-CN',NULL,'group-building-3','All',1795395890603);
INSERT INTO "persons" VALUES('01A205EF-4929-749E-8704-0A0B4D1D92D1','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXRb9zFZxHJlx550-oJ4YVCB0Hz9O4oMYINoa1Zxi_UbkeYOWd1qr3S_tUGdxbXHoPgbjVUi72iH9SC1zaODtcZfYALsYMuI6s5B_mDKx9ykQ','zh-CN',NULL,NULL,'Less',1795395897641);
INSERT INTO "persons" VALUES('01A205EF-5C3B-717A-8AC7-1BF908380C3C','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdUWzYKi7ZC6eavBIH1ZKKr_nrCWhTLNRPPKw7fzhx0djknuNEJlZcDC0ZZE1QyGVBb9CtVvnj6othLnwk5wdNZG1VUGwTd0rFVfsgCvESdVng','zh-CN',NULL,NULL,'All',1795395902523);
INSERT INTO "persons" VALUES('01A205EF-6989-78BF-BCF0-833382B1BBA8','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXPNFq6VK_Mx_sVxktaIthpU4bvQPapRNKtslaRUF0oqguExKEmIitom-uP1t8U_o610dF5eE4zgwfCQpbc7ZZk_Xl6KmSxvSuritIZsTTECQ','zh-CN',NULL,NULL,'All',1795395905929);
INSERT INTO "persons" VALUES('01A205EF-72DC-75DE-A658-142BF38ECFBC','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWwN-SMGrQxFukyr0-S8HMuZedFGNxxZfgEDmA8cZbgsDlmTIfcUcZl0sfSWcBKWA-DMcBmvM8oGnhF8hR7NXzk7VBZwhD02D8NWo_Rdr92iQ','zh-CN',NULL,NULL,'All',1795395908316);
INSERT INTO "persons" VALUES('01A205EF-7607-71DC-8823-48EBFB9B9A68','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWuZ76T-xtbvZzaEnTUX2v71oNCGHYirGwM9DvzbirZQ6uq_ZvYyUaKbQ7qaxJRvmQyUrrFDwQBtX1YKW44LkLrsQCHe-y2D0AZMdhz6jfSEg','zh-CN',NULL,NULL,'All',1795395909127);
INSERT INTO "persons" VALUES('01A205EF-8578-7B1B-A093-F4758A11BC00','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWuH67bqmjMf9YPasYXu4ZeITNy3NZZ-YTiu9WW-tcn0prZk5Gr_S3QIYAXRVRclXDK5vc8oM2ypiKyrk2Rd8z1l6pJmbwL5oorXKQCpVkgSg','zh-CN','staff-grid',NULL,'All',1795395913080);
INSERT INTO "persons" VALUES('01A205EF-8CFD-7963-95ED-F6BDDE451D41','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWCdj7tnn3hSi-FfjT-EYjSu3NGZjAlb-5gB5junimhlgmK9WLntHUeKsvurG0SrBTlr7Vt9h5xj5l0vE7gMZkVavH5brgWzINlrdBWDQhQQg','zh-CN','staff-building',NULL,'All',1795395915005);
INSERT INTO "persons" VALUES('01A205EF-98E4-7BC6-82CA-DB8798D7B14A','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVDtGpIYE3IwbyjGrWmgUPwq4-j6xGo6QKakBcbF_m7-CiVC9a3dpnwpgUTZZBqixLFpy_tvlixVkHKk5QsnvPaqYIHJNjoGMXEj35NK7wjwg','zh-CN',NULL,NULL,'All',1795395918052);
CREATE TABLE "representatives" (
    "TicketId" TEXT NOT NULL,
    "Seat" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_representatives" PRIMARY KEY ("TicketId", "Seat")
);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A205EE-D739-7000-8001-F16B0989A6F0','01A205EE-D739-7E99-9962-4AB1A4C1C10C','01A205EE-D739-7E49-99F5-FBC3D4268900','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXTCqFHTHkXFJsi4g0FlBRe6yzrFp8FJbwW8ZhWnSGiNnup2nRh0HghgyzGGZXRLRXz3nJLT1GjfB1dOPFzpmRKWBzKZdCnpyIZT8TIBLDuCHMkjmIXFFYEHh0FBCJwCBzKK5rJBHgB9mtxkbgPdDUehucWj9ifLUYMy4uh3WrUXx2hP_RJsJia7_cVs_nzZwE',0,NULL,1795395868473);
INSERT INTO "statements" VALUES('01A205EF-1858-7000-8002-5F6A2018C418','01A205EF-1858-7189-8A51-38C9630A9C69','01A205EE-D739-7E49-99F5-FBC3D4268900','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVOVPEFgq53wMb8bll8CoRzuHwEiNYujZKFB-W7zX78l1CTESQHde-UKnuGAFkRNdQVEANKd0EIv78h9Sj4NL31v6jLOhn43nK_tYgI8_R2bA',0,NULL,1795395885144);
INSERT INTO "statements" VALUES('01A205EF-2DAB-7000-8003-526D44326E5E','01A205EF-2DAB-70A3-8F05-17FEBF09DF31','01A205EE-D739-7E49-99F5-FBC3D4268900','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWbUeU5AmIxLBL3XRVVPcgqpUTfoo9mDpTWlTNuFi7z66VHgA0ZOZJEgs2IzgyNIVaGzXgdLJTr-I_FneON5-I6wz8rTZat-M8Xh2WPoTfqeA',0,NULL,1795395890603);
INSERT INTO "statements" VALUES('01A205EF-31D8-7000-8004-74A8303A0BC2','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdW-AQdv-jDjG6QhC_GHl2JeolJBcDXC7jLCinslQJcUM-pkdfIQRcH-HSz_s7ROYpCbEYa1gdnQM_gE7L8NcptdI4gFVKFE3T-x6AlwFQpj1co63IMmpsBuxn7XFv4lSl856LNFOLH6myFD2lWsls4n',0,NULL,1795395891672);
INSERT INTO "statements" VALUES('01A205EF-31D8-7000-8005-B2C494625CD2','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVPgFmAAdp-7JtI3BUz9yeAn49dOOn-I_BNoGTGGITlxJdo2P85p2wwW59ZtmODQuzzGYLjLXUQNMT6KQObc-Zs5k3mObNTe0KnDSIJsOBSQK9b-d1qexs01C4pEDdscqKmdHBlf9mLyLtMmejudvix',1,NULL,1795395891672);
INSERT INTO "statements" VALUES('01A205EF-40AD-7000-8006-ACFCA296797D','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVXjdx00i3qSHERjZz31k7knRUzZrUfgx7mquGwWdExQOlyjn9Gp8WSiHgCRfFI-f288zXqEWFukZISTdhwqmecSOrt2bWUkDbN0arhyXjfYkRu8BXo5eVdT8UE0KBYCIU',0,NULL,1795395895469);
INSERT INTO "statements" VALUES('01A205EF-40AD-7000-8007-C9ECB67FF249','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWMTEnS3ycb_bds5d7yvr7r2wqohvk5GCoH3ECgWXIQxUv1ax_0P9TBQ-uCzpvWumyOiqVb-uAFIP2wcW0XrAV2TtjJn3Zzu3UvbQzn1SE3t4vZ4xw7MyzIKLVYL55XQBM',1,NULL,1795395895469);
INSERT INTO "statements" VALUES('01A205EF-4453-7000-8008-1C7DD13BC009','01A205EE-D739-7E99-9962-4AB1A4C1C10C','01A205EE-D739-7E49-99F5-FBC3D4268900','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdV0CKlAPO1XM-29CaN4iPnc2vfL73iKiW6fBuDOhLWRjWXat_7MNiQWc7CIwsa-Akl7jNEJcJCr5f5P0CqXf38dGH0VzM6rXifkXkZD6kaUjA',0,NULL,1795395896403);
INSERT INTO "statements" VALUES('01A205EF-4929-7000-8009-E9BB108D9DFE','01A205EF-4929-749E-8704-0A0B4D1D92D1','01A205EF-4929-7FCC-A3DF-806878515E14','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdV7BK34JNjPfWewC_lfTqnHmDwMQJjnZShwWzqMDULwPrpJc9zaxVJ4HxL7wjCQ0JjfSu_jz8AnHEb6FkQyqWHoljE-WlpjBc6sF_0_3nd27bclwr20kelSmxxbmTX94_K8HPwAyUk8AxwHTf2P8x0dbcMi9QRz2l7vLVHCb9HOiA',0,NULL,1795395897641);
INSERT INTO "statements" VALUES('01A205EF-5430-7000-800A-8119BD04F84C','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXVBeqOIMgC4xgUPBXmfVBtKyjGey04eNx8CI9WeZLdLbRl0hZgtWFUjoW_4ZNen71C7Iw3wVD-biF-s4vLk4DQpgS0l3sTBIB9f6NjG5kQZw',0,NULL,1795395900464);
INSERT INTO "statements" VALUES('01A205EF-5430-7000-800B-E116DDC7B092','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdUnopTn4Ka6_UoNOD7a5_iXXds9P1vupo8ffR0mBwFE8fdvRD8cn3JWZ3HT2OGFnS9p781TuID6G9ONfbypykEDegjqM-fPY4s0LcP9hMEMUg',1,NULL,1795395900464);
INSERT INTO "statements" VALUES('01A205EF-5C3B-7000-800C-E656273C151C','01A205EF-5C3B-717A-8AC7-1BF908380C3C','01A205EF-5C3B-7155-B9F0-6A18C14B7E1E','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVXYyUGnJvAk4N6By_fGWoY7z9eafq9L0vfQjrI1BfX5-6xdq1tDrrqFsTxlsz_zjKsCFpJZxHoaqmmW-krNmQfEcl-zO8-JBRGvmaDkZ_TH7LuKhGMFEqiCBEjHEqc551szP6LMEh3-3Qgn7ZEqOEsGp4O5GtUSC9Ea10zENFXJg',0,NULL,1795395902523);
INSERT INTO "statements" VALUES('01A205EF-6188-7000-800D-AC6ABBE2DB81','01A205EF-2DAB-70A3-8F05-17FEBF09DF31','01A205EF-6188-7D70-ADB6-EDC1EE4218BF','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdV1UrsEzckLnJBOv7ObdXLzfP2yxnhcHkC1aB-LhnbLWRtBaHhew1IYhXFKl3X5Qex8_WRhDCBu69tIdsaXrT4EQ3vIsfVHxemq-m4IMNDguuMWRS91lqE2kGgx_zeNDSeVM3MEKDmTo_fqt4kG0rwJ',0,NULL,1795395903880);
INSERT INTO "statements" VALUES('01A205EF-6580-7000-800E-E2680C4F43BC','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWciQetK_HH3paYUuj00FuQ7izGVpIsjiHTfVPIKOsCZgZhVnIHUy0leB1Cej_8nRZBgWG9EKHE1bJwCaIfp_m5L1TCjzc9BgrO2SZN_xiPJw',0,NULL,1795395904896);
INSERT INTO "statements" VALUES('01A205EF-6580-7000-800F-1D88581E1AE5','01A205EF-0E09-7138-BB6B-224F5F9E7821',NULL,'sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWSQ-HDXkcMOWaN7zLdockUcvycBWYFEdScWHgXAz040287SruPREmaLv0222cfN5jBGC-a3M9sRKIT1ZNcPGtINa_0-eyh56mdYufXynLEIA',1,NULL,1795395904896);
INSERT INTO "statements" VALUES('01A205EF-72DC-7000-8010-C8F4649392B6','01A205EF-72DC-75DE-A658-142BF38ECFBC','01A205EF-72DC-7810-B99B-04B892AF9AEA','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdVaqg6_tAIxj1oaNxSq_UEK9M51lW8HjU47uqWpAtQkTTwe_5YsS6R7Ii5AJqbvUEbBZIAn5kXus432MsfEEyGEbojxnrVC2OlJLK19LTnkwQXgz3_timdjxPBvqS6-s6g',0,NULL,1795395908316);
INSERT INTO "statements" VALUES('01A205EF-9034-7000-8011-1AA4F3611FFA','00000000-0000-0000-0000-000000000000','01A205EF-9034-7153-8FE8-D4DAF8E378AC','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdXpc68mv0pJesIz2du2qyo57_eJk4907e6SzUcdlmkQI4Q4BdxTYJSJIwu0LCsHPP6FY2qBNHlpTsw5jMyKtPcraIPCiXcfmDis1L2kYahfjO9AsJshWibqVmu2jPRlvjR508dcL06REK8WdvOhJ-2LWF1G_lVdEym_qIsZyWj54hnLP2JdjrgJ-1neYETQ-qE',0,NULL,1795395915828);
INSERT INTO "statements" VALUES('01A205EF-98E4-7000-8012-34D9DA47A9B4','00000000-0000-0000-0000-000000000000','01A205EF-98E4-7758-90DF-77B21303E216','sealed:1:CfDJ8JbQ0tuUyr9AlvgWNhPJBdWhR9YsOSdTokHJZgRU_f4bVdUBExZvv5tVohuwk0wznklpvh6YtrV8fSbKqI52IHJT7x-QvXgGQ0ws8cxxvGHY5ENd28lOrE_rnMBz1mr6YStYzDHO-FNffANMK6SJFFw',0,NULL,1795395918052);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900','01A205EF-1858-7189-8A51-38C9630A9C69',NULL,0,1795395885144);
INSERT INTO "supporters" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900','01A205EF-2DAB-70A3-8F05-17FEBF09DF31',NULL,0,1795395890603);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',7);
CREATE TABLE "ticket_events" (
    "TicketId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Person" TEXT NOT NULL,
    "Staff" TEXT NULL,
    "Unit" TEXT NULL,
    "StateBefore" TEXT NOT NULL,
    "StateAfter" TEXT NOT NULL,
    "Words" TEXT NULL,
    "PublicWords" TEXT NULL,
    "Fields" TEXT NOT NULL,
    CONSTRAINT "PK_ticket_events" PRIMARY KEY ("TicketId", "Sequence")
);
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',1,1795395868473,'Opened','01A205EE-D739-7E99-9962-4AB1A4C1C10C',NULL,NULL,'Received','Received','01A205EE-D739-7000-8001-F16B0989A6F0',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a205ee-d739-7e99-9962-4ab1a4c1c10c","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395868473,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',2,1795395868473,'Routed','01A205EE-D739-7E99-9962-4AB1A4C1C10C',NULL,NULL,'Received','Dispatched','01A205EE-D739-7000-8001-F16B0989A6F0',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795439068473,"acceptBy":1795403068473,"firstDeadline":1795482268473,"deadline":1795482268473,"promisedAt":1795482000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',3,1795395882505,'Accepted','01A205EF-0E09-7138-BB6B-224F5F9E7821','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795395882505}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',4,1795395885144,'Joined','01A205EF-1858-7189-8A51-38C9630A9C69',NULL,NULL,'Accepted','Accepted','01A205EF-1858-7000-8002-5F6A2018C418',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',5,1795395890603,'Joined','01A205EF-2DAB-70A3-8F05-17FEBF09DF31',NULL,NULL,'Accepted','Accepted','01A205EF-2DAB-7000-8003-526D44326E5E',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',6,1795395891672,'Progressed','01A205EF-0E09-7138-BB6B-224F5F9E7821','staff-property','chunxiao-property','Accepted','InProgress','01A205EF-31D8-7000-8004-74A8303A0BC2','01A205EF-31D8-7000-8005-B2C494625CD2','{"before":{},"after":{"answeredAt":1795395891672}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',7,1795395895469,'Resolved','01A205EF-0E09-7138-BB6B-224F5F9E7821','staff-property','chunxiao-property','InProgress','Resolved','01A205EF-40AD-7000-8006-ACFCA296797D','01A205EF-40AD-7000-8007-C9ECB67FF249','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795395895469,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',8,1795395896403,'Rated','01A205EE-D739-7E99-9962-4AB1A4C1C10C',NULL,NULL,'Resolved','Resolved','01A205EF-4453-7000-8008-1C7DD13BC009',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900',9,1795395896403,'Reopened','01A205EE-D739-7E99-9962-4AB1A4C1C10C',NULL,NULL,'Resolved','Dispatched','01A205EF-4453-7000-8008-1C7DD13BC009',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795403068473,"deadline":1795482268473,"promisedAt":1795482000000,"acceptedAt":1795395882505,"resolvedAt":1795395895469,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795403096403,"deadline":1795482296403,"promisedAt":1795482000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',1,1795395897641,'Opened','01A205EF-4929-749E-8704-0A0B4D1D92D1',NULL,NULL,'Received','Received','01A205EF-4929-7000-8009-E9BB108D9DFE',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a205ef-4929-749e-8704-0a0b4d1d92d1","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395897641,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',2,1795395897641,'Routed','01A205EF-4929-749E-8704-0A0B4D1D92D1',NULL,NULL,'Received','Dispatched','01A205EF-4929-7000-8009-E9BB108D9DFE',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795482297641,"acceptBy":1795410297641,"firstDeadline":1795568697641,"deadline":1795568697641,"promisedAt":1795568400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',3,1795395899317,'Accepted','01A205EF-0E09-7138-BB6B-224F5F9E7821','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795395899317}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',4,1795395900464,'Resolved','01A205EF-0E09-7138-BB6B-224F5F9E7821','staff-property','chunxiao-property','Accepted','Resolved','01A205EF-5430-7000-800A-8119BD04F84C','01A205EF-5430-7000-800B-E116DDC7B092','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795395900464,"resolvedAt":1795395900464,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',5,1795395901681,'Rated','01A205EF-4929-749E-8704-0A0B4D1D92D1',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14',6,1795395901681,'Closed','01A205EF-4929-749E-8704-0A0B4D1D92D1',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795395901681}}');
INSERT INTO "ticket_events" VALUES('01A205EF-5C3B-7155-B9F0-6A18C14B7E1E',1,1795395902523,'Opened','01A205EF-5C3B-717A-8AC7-1BF908380C3C',NULL,NULL,'Received','Received','01A205EF-5C3B-7000-800C-E656273C151C',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a205ef-5c3b-717a-8ac7-1bf908380c3c","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795395902523,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-5C3B-7155-B9F0-6A18C14B7E1E',2,1795395902523,'Routed','01A205EF-5C3B-717A-8AC7-1BF908380C3C',NULL,NULL,'Received','Dispatched','01A205EF-5C3B-7000-800C-E656273C151C',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795568702523,"acceptBy":1795482302523,"firstDeadline":1796173502523,"deadline":1796173502523,"promisedAt":1796173200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-6188-7D70-ADB6-EDC1EE4218BF',1,1795395903880,'Opened','01A205EF-2DAB-70A3-8F05-17FEBF09DF31',NULL,NULL,'Received','Received','01A205EF-6188-7000-800D-AC6ABBE2DB81',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a205ef-2dab-70a3-8f05-17febf09df31","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395903880,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-6188-7D70-ADB6-EDC1EE4218BF',2,1795395903880,'Routed','01A205EF-2DAB-70A3-8F05-17FEBF09DF31',NULL,NULL,'Received','Dispatched','01A205EF-6188-7000-800D-AC6ABBE2DB81',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795439103880,"acceptBy":1795403103880,"firstDeadline":1795482303880,"deadline":1795482303880,"promisedAt":1795482000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-72DC-7810-B99B-04B892AF9AEA',1,1795395908316,'Opened','01A205EF-72DC-75DE-A658-142BF38ECFBC',NULL,NULL,'Received','Received','01A205EF-72DC-7000-8010-C8F4649392B6',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a205ef-72dc-75de-a658-142bf38ecfbc","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395908316,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-72DC-7810-B99B-04B892AF9AEA',2,1795395908316,'Routed','01A205EF-72DC-75DE-A658-142BF38ECFBC',NULL,NULL,'Received','Dispatched','01A205EF-72DC-7000-8010-C8F4649392B6',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795439108316,"acceptBy":1795403108316,"firstDeadline":1795482308316,"deadline":1795482308316,"promisedAt":1795482000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-9034-7153-8FE8-D4DAF8E378AC',1,1795395915828,'Opened','01A205EF-8578-7B1B-A093-F4758A11BC00','staff-grid','qinyuan-grid','Received','Received','01A205EF-9034-7000-8011-1AA4F3611FFA',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395915828,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-9034-7153-8FE8-D4DAF8E378AC',2,1795395915828,'Routed','01A205EF-8578-7B1B-A093-F4758A11BC00','staff-grid','qinyuan-grid','Received','Dispatched','01A205EF-9034-7000-8011-1AA4F3611FFA',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795439115828,"acceptBy":1795403115828,"firstDeadline":1795482315828,"deadline":1795482315828,"promisedAt":1795482000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-9034-7153-8FE8-D4DAF8E378AC',3,1795395915828,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795482315828},"after":{"deadline":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A205EF-98E4-7758-90DF-77B21303E216',1,1795395918052,'Opened','01A205EF-98E4-7BC6-82CA-DB8798D7B14A','head-3','qinyuan-grid','Received','Received','01A205EF-98E4-7000-8012-34D9DA47A9B4',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795395918052,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205EF-98E4-7758-90DF-77B21303E216',2,1795395918052,'Routed','01A205EF-98E4-7BC6-82CA-DB8798D7B14A','head-3','qinyuan-grid','Received','Dispatched','01A205EF-98E4-7000-8012-34D9DA47A9B4',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795482318052,"acceptBy":1795410318052,"firstDeadline":1795568718052,"deadline":1795568718052,"promisedAt":1795568400000,"acceptedAt":0}}');
CREATE TABLE "tickets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_tickets" PRIMARY KEY,
    "Number" TEXT NOT NULL,
    "Serial" INTEGER NOT NULL,
    "Community" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "PlaceUnit" TEXT NOT NULL,
    "PlaceBuilding" TEXT NULL,
    "PlaceEntrance" TEXT NULL,
    "PlaceFloor" INTEGER NULL,
    "PlaceSpot" TEXT NULL,
    "PlaceAssumed" INTEGER NOT NULL,
    "Since" TEXT NULL,
    "State" TEXT NOT NULL,
    "Lead" TEXT NOT NULL,
    "Offered" TEXT NULL,
    "AcceptedBy" TEXT NULL,
    "HelperKeys" TEXT NOT NULL,
    "DoneKeys" TEXT NOT NULL,
    "HiddenKeys" TEXT NOT NULL,
    "WhyZh" TEXT NOT NULL,
    "WhyEn" TEXT NOT NULL,
    "ClauseZh" TEXT NOT NULL,
    "ClauseEn" TEXT NOT NULL,
    "Reporter" TEXT NOT NULL,
    "Anonymous" INTEGER NOT NULL,
    "RaisedIn" TEXT NULL,
    "Publish" TEXT NOT NULL,
    "Consent" TEXT NOT NULL,
    "Hazard" INTEGER NOT NULL,
    "Confirmed" INTEGER NOT NULL,
    "OpenedAt" INTEGER NOT NULL,
    "AnswerBy" INTEGER NOT NULL,
    "AnsweredAt" INTEGER NULL,
    "AcceptBy" INTEGER NOT NULL,
    "FirstDeadline" INTEGER NOT NULL,
    "Deadline" INTEGER NOT NULL,
    "PromisedAt" INTEGER NULL,
    "PausedMs" INTEGER NOT NULL,
    "WaitingSince" INTEGER NULL,
    "MustReport" TEXT NOT NULL,
    "ReportedKeys" TEXT NOT NULL,
    "ReportedAt" INTEGER NULL,
    "RelayedAt" INTEGER NULL,
    "RelayedBy" TEXT NULL,
    "Relays" INTEGER NOT NULL,
    "ParkedUntil" INTEGER NULL,
    "Recurs" INTEGER NOT NULL,
    "Extensions" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Proofs" INTEGER NOT NULL,
    "ProofAwaited" INTEGER NOT NULL,
    "MergedInto" TEXT NULL,
    "AcceptedAt" INTEGER NULL,
    "ResolvedAt" INTEGER NULL,
    "ClosedAt" INTEGER NULL,
    "Supporters" INTEGER NOT NULL,
    "Households" INTEGER NOT NULL,
    "Returns" INTEGER NOT NULL,
    "Reopened" INTEGER NOT NULL,
    "AlertLevel" INTEGER NOT NULL,
    "Supervised" INTEGER NOT NULL,
    "Overseer" TEXT NULL,
    "Rating" TEXT NULL,
    "Attachments" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "tickets" VALUES('01A205EE-D739-7E49-99F5-FBC3D4268900','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A205EE-D739-7E99-9962-4AB1A4C1C10C',0,'group-building-3','Group','NotNeeded',0,0,1795395868473,1795439068473,1795395891672,1795403096403,1795482268473,1795482296403,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A205EF-4929-7FCC-A3DF-806878515E14','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A205EF-4929-749E-8704-0A0B4D1D92D1',0,NULL,'Group','Asked',0,0,1795395897641,1795482297641,1795395900464,1795410297641,1795568697641,1795568697641,1795568400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795395899317,1795395900464,1795395901681,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A205EF-5C3B-7155-B9F0-6A18C14B7E1E','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A205EF-5C3B-717A-8AC7-1BF908380C3C',0,NULL,'Secret','Asked',0,0,1795395902523,1795568702523,NULL,1795482302523,1796173502523,1796173502523,1796173200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205EF-6188-7D70-ADB6-EDC1EE4218BF','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A205EF-2DAB-70A3-8F05-17FEBF09DF31',0,NULL,'Group','Asked',0,0,1795395903880,1795439103880,NULL,1795403103880,1795482303880,1795482303880,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205EF-72DC-7810-B99B-04B892AF9AEA','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A205EF-72DC-75DE-A658-142BF38ECFBC',0,NULL,'Group','Asked',0,0,1795395908316,1795439108316,NULL,1795403108316,1795482308316,1795482308316,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205EF-9034-7153-8FE8-D4DAF8E378AC','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795395915828,1795439115828,NULL,1795403115828,1795482315828,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A205EF-98E4-7758-90DF-77B21303E216','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795395918052,1795482318052,NULL,1795410318052,1795568718052,1795568718052,1795568400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7F01-A88D-BC324EDBB2F3','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20641-3CF9-71F2-A671-23E8C72C9CC3','Press','01a205ee-d739-7e49-99f5-fbc3d4268900',21,1795401268473,'1795403068473 1795482268473',NULL);
INSERT INTO "timers" VALUES('01A20B15-9CAD-7F41-90B0-E45221081078','AskRating','01a205ee-d739-7e49-99f5-fbc3d4268900',7,1795482295469,'1795395895469',NULL);
INSERT INTO "timers" VALUES('01A20641-AA13-780A-B21B-67A1D4B2C5B2','Press','01a205ee-d739-7e49-99f5-fbc3d4268900',91,1795401296403,'1795403096403 1795482296403',NULL);
INSERT INTO "timers" VALUES('01A20694-14A9-7562-91AC-198C7D2648DE','Press','01a205ef-4929-7fcc-a3df-806878515e14',21,1795406697641,'1795410297641 1795568697641',NULL);
INSERT INTO "timers" VALUES('01A20B15-B030-7C70-9830-6712E7046F5F','AskRating','01a205ef-4929-7fcc-a3df-806878515e14',4,1795482300464,'1795395900464',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-72EB-BEEC-6A87C2C26217','Press','01a205ef-5c3b-7155-b9f0-6a18c14b7e1e',21,1795482000000,'1795482302523 1796173502523',NULL);
INSERT INTO "timers" VALUES('01A20641-C748-76ED-9039-FEB37B34A52E','Press','01a205ef-6188-7d70-adb6-edc1ee4218bf',21,1795401303880,'1795403103880 1795482303880',NULL);
INSERT INTO "timers" VALUES('01A20641-D89C-7E8E-B155-21CEB4160A5B','Press','01a205ef-72dc-7810-b99b-04b892af9aea',21,1795401308316,'1795403108316 1795482308316',NULL);
INSERT INTO "timers" VALUES('01A20641-F5F4-7639-98CD-7A3A7E1BF53E','Press','01a205ef-9034-7153-8fe8-d4daf8e378ac',21,1795401315828,'1795403115828 1795482315828',NULL);
INSERT INTO "timers" VALUES('01A20641-F5F4-7249-87E2-97049EE61B3C','Press','01a205ef-9034-7153-8fe8-d4daf8e378ac',31,1795401315828,'1795403115828 1795482000000',NULL);
INSERT INTO "timers" VALUES('01A20694-6464-7411-8A3A-3C231D6B234D','Press','01a205ef-98e4-7758-90df-77b21303e216',21,1795406718052,'1795410318052 1795568718052',NULL);
CREATE TABLE "trials" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_trials" PRIMARY KEY,
    "Chosen" INTEGER NULL,
    "Record" TEXT NOT NULL,
    "Offered" INTEGER NOT NULL
);
CREATE TABLE "visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY,
    "Staff" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Category" TEXT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A205EE-D739-7E99-9962-4AB1A4C1C10C');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A205EF-0E09-7138-BB6B-224F5F9E7821');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A205EF-1858-7189-8A51-38C9630A9C69');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A205EF-2DAB-70A3-8F05-17FEBF09DF31');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A205EF-4929-749E-8704-0A0B4D1D92D1');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A205EF-5C3B-717A-8AC7-1BF908380C3C');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A205EF-6989-78BF-BCF0-833382B1BBA8');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A205EF-72DC-75DE-A658-142BF38ECFBC');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A205EF-7607-71DC-8823-48EBFB9B9A68');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A205EF-8578-7B1B-A093-F4758A11BC00');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A205EF-8CFD-7963-95ED-F6BDDE451D41');
INSERT INTO "accounts" VALUES('emulator','head-3','01A205EF-98E4-7BC6-82CA-DB8798D7B14A');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',72);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE INDEX "IX_Outbox_Dead" ON "Outbox" ("Id") WHERE "State" = 2;
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_Queue_Id" ON "Outbox" ("Queue", "Id") WHERE "State" = 0;
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_contractor_links_TicketId" ON "contractor_links" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
CREATE INDEX "IX_handovers_Until" ON "handovers" ("Until");
CREATE INDEX "IX_hotline_orders_Staff_At" ON "hotline_orders" ("Staff", "At");
CREATE INDEX "IX_hotline_orders_TicketId" ON "hotline_orders" ("TicketId");
CREATE INDEX "IX_notices_Community_To" ON "notices" ("Community", "To");
CREATE INDEX "IX_persons_Staff" ON "persons" ("Staff");
CREATE UNIQUE INDEX "IX_representatives_TicketId_PersonId" ON "representatives" ("TicketId", "PersonId");
CREATE INDEX "IX_statements_PersonId" ON "statements" ("PersonId");
CREATE INDEX "IX_statements_TicketId" ON "statements" ("TicketId");
CREATE INDEX "IX_supporters_PersonId" ON "supporters" ("PersonId");
CREATE INDEX "IX_tickets_Community_State" ON "tickets" ("Community", "State");
CREATE INDEX "IX_tickets_Lead_State" ON "tickets" ("Lead", "State");
CREATE UNIQUE INDEX "IX_tickets_Number" ON "tickets" ("Number");
CREATE INDEX "IX_tickets_Offered_State" ON "tickets" ("Offered", "State");
CREATE INDEX "IX_tickets_PlaceUnit_Category_OpenedAt" ON "tickets" ("PlaceUnit", "Category", "OpenedAt");
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
COMMIT;
PRAGMA user_version = 27;
