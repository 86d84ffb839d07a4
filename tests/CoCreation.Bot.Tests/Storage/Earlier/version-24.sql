-- A database that the program of schema 24 wrote in a short conversation.
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
resident-hu','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkC-OL9__MB2jrFEzXjMe6hOMYmsvRBcuX1Ot6drsKebxl-Bd78-55RVyqZdA0zKvu0TTIoIRhlsAXqtIHE38RGqZszuH6mhY59frcgzbgNOms3pfLot9UR4eXWWVfWprBELHzHMFLh-n9DAaieTMyLg9ohTqrY1aDBtOE2aBv8JP2WHVZGCXRzwiz8HKgmM45nmJyAniSO4YkFrUhkcGDXfxnw0VYNfdM_xh4My04Dl8CJYV3-yQv-JrG8L4vdUwIhE3ZaWTgr4UBdWazy5oCZZPUgQxzsmm1wVEcFqprMn1R_oO3jO-63z5f8LQ-QiYCer6dkWmkGGTqDGiMijdewkciwbd2a3eX3aSayTYRvoDJKm0FNOIz6XS4nkgYly_q389URT1Z8Pa9FaX2QSNuDgiAUym4_Svmh8SmsvFsV8w4tbDN9eEBv5GnKypBhSI5w93xLP7wNZnHpO6p9YU_P1KEeyGGgf8nr2H_6uchbtnH-e3YmOU2xDxj0BohrGftxVmQN9eWY7wNLKaDTBD8DR_dbnNn_mOtE_VkYTAhSX-Cj-XqD9BCGCtQObEJqb-FfkjWmE0N3NbztEZc0bBeNN5eFrSGfMzODpwGILrJOYI0EalXxB_UtWCjyUxvdq2D8SGqLaw5AQdlcT478zUPlJWnZaCDTJCbgjiS28-shtfA1VepLaPjodEIIwyGTJHLPrCvHNSVkK5R-9StiXXPqL8TjA7hsROK-uhgI-Thsk0fDGAaebwWrUwW4hLX7TRLGxTkSG2xtAnEQFTGbEqOAn_t1oDz2vwWEeQNu9Td-CbOs9-FNCdhz0C2Xwgvvs5PbeeR6bNrDhg4Ji_fKZ-kk_hfwhReHMYHDH1V5x3j1z4LrFCyItUfmjAYWzQErJJ759WacyIcWtPQvknR8YBkVTm3a40sIFvalYu1cjYks5xrWxC85WPstjmL_p6HjoBY5yMZ1-UcK2kLuH2SrlDZJNmaM9ufihV3Oouh8sIG2uJT2445VzBgQJ-qQ9gddnBIU5t6K4vdpjXVx1RZukiqlGmvmHPndAEZFpYq8Va-r7A2nfTl5pFf-rAGB5tYHWbx39cPDWyhuTd7Jcg4rNHsnPKES-Ndl4yXb8lxMbAzlKnCfmYwBxraffvHwnvfDajupiwuqDlZf6k5jknCq3_7jyzs0kcbJXs8fakJt-TZ8aqAFNEG3diTmaSTYisTwbzstxcpNgNVudhBUm0aEXNsGOxedqn0Tja5D0aWJwkcZA2Pf_wkGc_utFiuLv_uSfbCcs_jNdexb7--u6HzrQG35V9R0qxjBjrtYJ3jH-jFm2khtwlmmdhlvAZ71IFGibU-kou2_e54E8BQlQM8gEfJq',1795408416872,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwncOkdmfxEIjiP4oXfO80U1X-WyMED-E6Qq-vLqq9NvcC75vNyoIcGucuiJ9U55xsnnH4t03OQpvurEiX2WqSBPUOaaNDYQpCLzfiDU_Rp3bGbSebhPUK8a5Lz6w5GiHNNH22ReLYt5iY1sSS-G5m5WWmRAYkhizKs5BWjjNhAdGUnByTxzzZ1QInFVkPhB7p5yZ4Xv_Y-TuJoqwRg_JhZU9fqicKEqJoYJ_uJRnJtsRcXlzGac5h5JAXeVUtMXhPTYj-QXrtxGkJgJf1rCMihscfVXD-bswYd5AWd54Q6L964s9CN-fF6phhiwiy3BgtlKXomglMFyII7_i2cuCkH3hDHE5iCBvJY3xL0LgxH5HYMwC3EsKSC5EfYDvoG2dJwuE66WZdwR9IonSc-ktq4hqVZKjusBNluZUme1GKZHnZBB1-OBYIDw0qCbRvO37819r6VKXo5-TKmeH072fbHWysPQrr1XrTOjZPRHaslR4LOdhAX3rGW0pvYuzfQ5kIbBSlBARs-knNamP62lRa4mVXS5XiEX5o8CkJ-mlCWnyRMRgEHV8a0lKotOjDMr7lGci3sisiEUYF9kYtKOLF7T8wCZ2JQ-v3zTnE6ZL8JuUjtYPZOKnUgGCorCG8KPcOfhne-hreO2awv8B93i4jiUVXd9Wod-9TKT5tCLkcP7Uw',1795408418997,NULL,NULL,NULL,0,2);
CREATE TABLE "Fetches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Fetches" PRIMARY KEY,
    "Origin" TEXT NOT NULL
);
CREATE TABLE "GroupPosts" (
    "Once" TEXT NOT NULL CONSTRAINT "PK_GroupPosts" PRIMARY KEY,
    "Group" TEXT NOT NULL,
    "TicketId" TEXT NULL,
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
INSERT INTO "Keys" VALUES('ring/key-33efd69e-de8a-4f0f-b4fb-355c7e9d4309','<key id="33efd69e-de8a-4f0f-b4fb-355c7e9d4309" version="1"><creationDate>2026-11-23T04:33:21.8297567Z</creationDate><activationDate>2026-11-23T04:33:21.8297567Z</activationDate><expirationDate>2027-02-21T04:33:21.8297567Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>eNxn/JY9R0w+2ld6UKpiwKo2sGSYoiv96pwy52qnyt+whoiIDbd6isG65IL5KoO9nBLnAOpJ51t4r/roiF+v7g==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO "Keys" VALUES('sealed','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlY82JbwdSB6fnqNAA47UhaB9MN0scq2OcbhQAAxJCPRCii5ipQpLUsjlA1CfNqhRxMHb2OPiSvbT21k2ujk24TTWwrnjOwAIiHN6KsVzs94vokypQ9xJZjbyv1L-JMa7PlKwq1yH-DUYtrCqBX36tqD4eAKnRad67PhHzZvk3Izc49z57kCl0J5LiTHtYEZnZqJvLSJh_2oeISoMYflXnZvWouZNQVewwVY3HrsX4oBhiBEBACoiSWYQzIxxKQWUw');
INSERT INTO "Keys" VALUES('sign/contractors','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnNbReTJHq1uebbn1NWFOvqQ_x8qbvKBe1D1eJyLHJdZnpjmk5la523wKZR5eTay3j8Chd1_SybC1CLv92PxoYIy99AiLo3GrafhEJ15QJ0dw7XLNSokYX9RX2FH_aIaLZI6HId8iqdaPYXnJaXT4_8');
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkLFcu5B0swwY6P6akR9NYQ0Q9qDzlfK9rF0c6Do7fCz9KqXOSqBjR8YNO-iP4QxbdK6WGtLwgoZXWixzp1XAkl3Lxwf42eGIbGde_Qxz-RTuz7rh1YbnTBslsQcF2c3D6f52Pf5TwySshiOwSoJs3ByC0EObxKxWSGiV9Uz5M2rR_4ERA7rCBKhZ373z9UU4-81Atr2cUElS62hsadniGZWnS_dv2BdCuKA1Zlp7bDNAu6EJaOg9pNHmwIbDBWf9g',NULL,NULL,0,1795408416872,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnokKmBWFtb2u6oYD1QVZFB26SsbgDURtjwFk_gvIFWiMeixeHUkb0tEVGaAMZrw6PoVjiU8JO_VTZe2d-w9EslnE9SB9WyYohbxgPwaoCPatNuQaUTkM-diaAcetRPF5Gxv8wmHWKjHDgz-Lv82q9Cu_HHtSvqRU3SyElMobM6OfPS4Q5enRZ3mZ9YxDPB9TEtqVpYOy6lsSJZWZGOZSMfJMdQoJm8g3K_hOlD5k_5mO47rYk7Cn2VWU3HbdXI-aIIPG5cSg8qLsspB4OhpeDtj6jZuPAQQlRNcjTwB3SEWxPPlBhdzU6E6ncmGuFPpsk9sE7r-qLGqq65ZhrlpR3R5owPFW21Dx-dz9OoC2n9vFpHbanGyxGCwAyoPcVVH77rDFJxJKGG0SNdNVI9HXqOsRd-KZuosY4a3BpJ5gru_KTRhJvO4PDiWoTe83mto-x-HXz84-GF2ZN5tZMFvwFIOQd6MRq4jwmFLVOe74tluxD8h7gfoJPpuIJQimaULEUigw2ah0HqENtOUMvX06F1wLezbh4Mb2zcy93iT0DnP5h26d7Osv5pfrDgyl2kwy94C2Mn1-yvEhtX_yGrMZxxtUarjJa4kn6nsv-0tRaTQDyKwWrN59d7P3S6Ycw71VkkIorIhgxK-rEO9-Nccww0ljOblI_sOBf44TubLwOIgtnSFXhqqmdIidBwDvmMUQgFK0t37b1r3BzGYL7NwdQY82bEN5d5GEffS0nbPf5d5NR3m6OA2IjFyY7j847QMeMn9uqfCz0wpd5E_YNH2iyzvW0ZfNUG2WjxT_y9OuYN3EgHoDibFN05WzPedt8pVcE4O3tRoBE-BV87z4_78PM0J5cmVkkes4rsOFV0I1W1uQagtIqdjDnZmR01RLkwVMuUkXjubcySqUYDs52RRwlmjXBcuKkG7QktL3OB-9C3cWSAJ2DY8j9NgWTMsGkoaePc0qUU6lsoTFhPYBJBqCBioPso6qVBv2v2tRioLF-AofGMdchuHGGlwQ9_GvaOkneqj9G_2gV3CUjwz3BOvv_xDQsXHTvAPN8WzMj8NY3UOaqcT2s7SZem8Ca2jM3seL2LZrc6GOZZtSb09VMXkYyQfvThrbFnMkfsjMVc26tRATNQcqizr-ohnUWcRF5vVJjY-qgZ5fz2mtbmjYB_I4xV0CZvRMuJMw1FK9c9RCrrCWfX68qYlhVL-Jhz4ZuTG1A',NULL,'01A206AE-532E-7257-B641-D768060B19DF',0,1795408417582,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkUkgbCWTsYNoM89QMJ8oWtOEiRhYdYpmoytOhX87yZAJODRttV58Z0ComGwg9Pl7R85lIvxzdB91naQxavXh5zqvZGgDE-81SojC1nnO2oM9dFDfVgdOh0gFQM8zye26lBJMJvnTc6e7LRZyTFy0BG2onR0xGIE9jDER8Sf2bLjc4Vf5AyC7guVEjnK8HYcuBsaGhctCDh-UiTHnKZ50sCAtVSjeW_Avn2jdx9-XQJkqxltl8ODIi-6_z1qEeHOFg',NULL,NULL,0,1795408418997,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkgH7SegM6pKGaOpg-U53p41YUSqeRwTtQyzoGbQAMuQRcJzFnmqaRJzjJDKKly1-j7jw3MGyvSgmE6d3px5Wl1WeOsqVDYaEXd38XtoSs9zLAVvmg6CH-1v8soGQXQtYI1MsVu9gkgXLKTrbGxAn0UjoNapA00jWbaMAbcwYNSUUV_8_fCCfVF8CelrLWiOlezOlIa4lkz_xCkXCff5YGBGNeaIkGzav65oFilqAGnmLHKrK8ZEc2PdAp4F9m4uPUOt8GpYdWyFH9g_Jn_n6ZLpTCu3oLNO28whNm72SL0Qw',NULL,NULL,0,1795408421211,1,1,'dm-dl_staff-grid|1795408421255',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206ae165b7beab6f1b1598ea68af2',1795408402011,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206ae168d750791c2c50e0ce5a749',1795408402062,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795408402334,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795408403106,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795408403813,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795408404519,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795408405228,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795408406536,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795408407348,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795408408160,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795408408875,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795408409662,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795408410376,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795408411122,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795408411856,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795408412579,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795408413288,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795408413997,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795408414718,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795408415430,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795408416141,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795408416872,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795408417582,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795408418291,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795408418997,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795408419703,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795408420437,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795408421211,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795408421957,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795408422722,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795408423447,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795408424168,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795408424874,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206AE-39F2-7092-B881-9A58BB3CA480','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B','01A206AE-39F2-7B4A-A9FD-BC39B6DA715F','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795408411122);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A206AE-6A17-7F7B-870B-54836FF65EAC','3E5D8317CBB9CB9AEF45E0BBED1C923A6676152218EFF203DB82F36D364D5B76','head-3',0,NULL);
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
INSERT INTO "contractor_links" VALUES('01A206AE-6742-7130-AB90-9CC738BFC650','01A206AE-22EC-7A40-A923-E89EFE7BDFE5','顺达电梯','staff-property','01A206AE-2808-7564-99FC-F9DDA6FC3025',1795408422722,1796013222722,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795408402334,1795408402334);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795408403106,1795408403106);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795408403813,1795408403813);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795408404519,1795408404519);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,NULL,1795408406536);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206AE-22EC-735B-8AC4-97B4D996B95A',NULL,NULL,1795408410376);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',NULL,NULL,1795408411122);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206AE-452D-7755-AD58-EBA59B89B583',NULL,NULL,1795408413997);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206AE-2E60-73E2-89DE-EF964C2255FE',NULL,NULL,1795408414718);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206AE-4D8D-7C6F-96D0-58A668CC6E83',NULL,NULL,1795408416141);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206AE-532E-7AA1-9F2C-C878F8A0144E',NULL,NULL,1795408417582);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206AE-55F3-7197-9042-77BA610A50F1',NULL,NULL,1795408418291);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206AE-5E55-7FF0-B19C-6F46FE00FDF7',NULL,NULL,1795408420437);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206AE-615B-7E25-9896-A752CD467DBE',NULL,NULL,1795408421211);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206AE-6A17-71BA-A4F6-07BA6D65257D',NULL,NULL,1795408423447);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A206AE-5E55-74C4-883C-A21CA7CEC86E','staff-grid','staff-building',1795408420437,1795480200000,0);
INSERT INTO "handovers" VALUES('01A206AE-615B-72C3-A0C7-83DD375D214C','staff-grid','staff-building',1795408421211,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206AE-6445-75DB-817A-4EF1A3EE9545','staff-grid',1795482000000,1795408421957);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795581224874);
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
INSERT INTO "notices" VALUES('01A206AE-5B77-7272-90B6-0DDE1B86A6B2','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795408419703);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206AE-22EC-735B-8AC4-97B4D996B95A','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwn0a4PLE5-eIVRtlo9rMrlSgrGqVQhiv4XA2H_qLQ3_EFKb6FrbE5q-4ic-FWQ5QCxJDkNWPTzf-kvN-L5VSKKsMx6kHX_XKfao8c_nbISwzQ','zh-CN',NULL,'group-building-3','All',1795408405228);
INSERT INTO "persons" VALUES('01A206AE-2808-7564-99FC-F9DDA6FC3025','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnP0-58iwraOv5u4YnzPpETrnHTgqJK6_3kbJPUCOXPR87uaZ3iMxGdzbbEiQ2tRa_yoVjnZkOaJimO1GtLOlwTihUkZyuuenXKNxHHIStS1w','zh-CN','staff-property',NULL,'All',1795408406536);
INSERT INTO "persons" VALUES('01A206AE-2B34-7EDB-A0ED-858B0C783150','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlkmb3EvDsgd48wA6QdqEADE9LLKQTm1mzHYOW3-NgUiho4j_6BnCB2FBCQnnSLUsiIsXMR3CNeLysD2ZhbKxfuIpUlRBfqI6D_UVPuk-vHVg','zh-CN',NULL,'group-building-3','All',1795408407348);
INSERT INTO "persons" VALUES('01A206AE-2E60-73E2-89DE-EF964C2255FE','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlHdJ76xH0ARPMCmfUVUHJUENm2HfMvLq3UOrEGH8a6zpUvOdeKzzYbyPqBC-W8chzSscn-rH-AFIQgpU8AzbZv7C04nJiK0W4SxrbeeTIAFw','zh-CN',NULL,'group-building-3','All',1795408408160);
INSERT INTO "persons" VALUES('01A206AE-39F2-78AD-88A5-5C8DA2B0A39B','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlKUQDfAwFm4QzskM4Tqz4AB4mvQhywPxBPLvWsXfB_KDXLaEexkyQVideCcG24fWgtiRHnKWXcslYGeLQnSN2XxlXbsiD2kIal9fIho4YuvQ','zh-CN',NULL,NULL,'Less',1795408411122);
INSERT INTO "persons" VALUES('01A206AE-452D-7755-AD58-EBA59B89B583','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwksU7_HBi92CbZjaHxCjoNj5X1hArNYqJULVIH2rIgQBkUY2ZP1_4cMwEao_Rve6Tddf178XC5YR4NTgvswRyXZm3jmk3H6q_z7aIRxffoLkw','zh-CN',NULL,NULL,'All',1795408413997);
INSERT INTO "persons" VALUES('01A206AE-4D8D-7C6F-96D0-58A668CC6E83','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlgcO0nEithN9kJ_FYy4kXp5yVkb0wl1FoNp4IJ_2FpVfM9D4ItM0VvnRBRw2AdCtbJZvxbAyKd9KNLgmMp22MNLcS1_5hzsfhVCpszkqYg_g','zh-CN',NULL,NULL,'All',1795408416141);
INSERT INTO "persons" VALUES('01A206AE-532E-7AA1-9F2C-C878F8A0144E','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkGrCqnjJSSMBG5HYCgO28OzQVOgGWJVPxgJ9f5f0aT8dASI9tixlgGjWApYA1b0DIXrcojl-AhJDUptaEw95ptATer4Cvj3N4xTzMJlKn8eA','zh-CN',NULL,NULL,'All',1795408417582);
INSERT INTO "persons" VALUES('01A206AE-55F3-7197-9042-77BA610A50F1','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwm9ANiYAUwQyR6j-hdnK8lsD5Hl7WRaxKmdTSRLdSJznzAtai485VCzZOag-nofhDmFq3lAobyRNd9ItLR_GdepQLyKbVc_OgSJSWVI7naAsg','zh-CN',NULL,NULL,'All',1795408418291);
INSERT INTO "persons" VALUES('01A206AE-5E55-7FF0-B19C-6F46FE00FDF7','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnpRcng3r0Ul3YcU8-A8UTOAJd4OaHbawoDeO1rwpZz45_oKJ3IOhC3yv8AQ58gkF9n55YOZIhZAJ4hSZYKhXhHWFBYYsIAjgHaQeHO2Z4qCg','zh-CN','staff-grid',NULL,'All',1795408420437);
INSERT INTO "persons" VALUES('01A206AE-615B-7E25-9896-A752CD467DBE','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnfPG5nHAgGJlYH3zEMZvHPB843XfyxMEhkeb4cR62krAprcFNQng5IIlVDRQaxt93VsQOFGCmJzoXgXvzOsHgidFa2q-avdA2JZqpdWExSwg','zh-CN','staff-building',NULL,'All',1795408421211);
INSERT INTO "persons" VALUES('01A206AE-6A17-71BA-A4F6-07BA6D65257D','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwl1KYrTFpLNkyIclpTko33e8CM6qZOrVzGnYswg-tih4jA41ryv0ShTTVB544MmDs_t7EFzRUtvKpYD8w6Q-xEcUFmb4j465tq8hev8HpXJUA','zh-CN',NULL,NULL,'All',1795408423447);
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
INSERT INTO "statements" VALUES('01A206AE-22EC-7000-8001-9A6EF0A4AE34','01A206AE-22EC-735B-8AC4-97B4D996B95A','01A206AE-22EC-7A40-A923-E89EFE7BDFE5','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwngZgQaED2X4qUvhX65iRFby1t4LrhryV7_xkecXZrBwjQ-ytzq81PT6WJR9aIZuhFTmEy6iBvo1fmHujJcYO2iNaN2Es31K13nTJtHVxFJbJdEYsET2PqAt9108voirXIXn0DtGcQfdorQOWbhOUSBHVNOYfGFoQNnJAtJa70g4V8OBzk1Em8Uw083wjp0gM0',0,NULL,1795408405228);
INSERT INTO "statements" VALUES('01A206AE-2B34-7000-8002-D41E5902E590','01A206AE-2B34-7EDB-A0ED-858B0C783150','01A206AE-22EC-7A40-A923-E89EFE7BDFE5','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlLCm-S3KN8AmbxehSETNXhBc_AUN1CQuwTcZian36xV31SXrTNG0wLAjOzfgZu3dYp1B_WahmT1yHuIQAh4Mqh15K6Dj0KguJ5NNK9J-OidQ',0,NULL,1795408407348);
INSERT INTO "statements" VALUES('01A206AE-2E60-7000-8003-71FCA42ED236','01A206AE-2E60-73E2-89DE-EF964C2255FE','01A206AE-22EC-7A40-A923-E89EFE7BDFE5','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlNluR_eB62edEZYuYQAjvPiMddNxjVvR4GxlUtPAjBSToTisJwwmw5auZVlJLXpA6mS7vsa_puUdC9F0eE5dX4JQ2on_JiW-9fCdUMAkPwpw',0,NULL,1795408408160);
INSERT INTO "statements" VALUES('01A206AE-312B-7000-8004-9165A0D75632','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlW44GSvTgvmDIbO6BvyQBcLtXjnIowAWW80tGl7w5TIdwHKemSYAU9gSsiks1wXwv0Pi4JE5NAMoISmoPHcYnFOn1HfDT3GcbzRHyUYhzdocHpylSeuoVXpMy6513gcWKBxjUgyuXAFYqrWWmyAJII',0,NULL,1795408408875);
INSERT INTO "statements" VALUES('01A206AE-312B-7000-8005-6D59D31564D6','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkotCZGfs6xOGnP4OkV_DjN5YSoLzdueAJuWypIdMC-nzmMqc0kDLufCe-qGwa1iqtMDd2BHDYPONt0C0VGY6oaS7wN9HnmkA5djDFxinCmSpzTkYvq789x0pK419YuUBRk1JAF3shumztKxkksqNXW',1,NULL,1795408408875);
INSERT INTO "statements" VALUES('01A206AE-343E-7000-8006-E91C85FD5BBF','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwmxUm7f4Kuzd6lCqxr3tfML-aUZcq_BSvetq9kBJpZblNVkh3nWeJwnofSylaKZ4k9492PzVMVttsEk1VfG9HtD6YABjf6gpRrR3n30fQgFo42bMLKK3DVxUv95aL8mwok',0,NULL,1795408409662);
INSERT INTO "statements" VALUES('01A206AE-343E-7000-8007-EB3D065C15A9','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwmTLHPbnY12GmXd1Dg0RmSl-S94iQsaUsRHvypFCLUdqkja6-AD263YFstW4CId5HzbTR3BeYu54Cw5uPoe6aZj7IDTOcqiuaNWNX7KsCxDI2MFCwHLtb9H9F4KGuIn-HI',1,NULL,1795408409662);
INSERT INTO "statements" VALUES('01A206AE-3708-7000-8008-4DAD51241096','01A206AE-22EC-735B-8AC4-97B4D996B95A','01A206AE-22EC-7A40-A923-E89EFE7BDFE5','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnMc82rcPnoDPIkW11pF1XPLBwcjMgSFuwRAoMxGt2ZNTL0kOA1qdvvbNSKq1Hp7nOF5DhxNKkYlv-xchcGqSzUdIC6HrJJM4iib1_lXS_CRA',0,NULL,1795408410376);
INSERT INTO "statements" VALUES('01A206AE-39F2-7000-8009-564595DB74C5','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B','01A206AE-39F2-7B4A-A9FD-BC39B6DA715F','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwndJDsAUhRWOX9uuYgK5_sSghdNw1j71OFM23j-O5He4AgvR5VpWYhM7JU8bTz9JFsWeeDtA_ytvWlvKgU0JfPTE7SkqvmOpkv02XGAg_viik8X6VvhAq_bqjStn_SJbeDzR4TYhJ09lCFbFGAVs1-HJCjV4XBIhJF82nkSTcmNtg',0,NULL,1795408411122);
INSERT INTO "statements" VALUES('01A206AE-3FA3-7000-800A-74D739F17C52','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnfxtbW8V1fEidg1SxxqPxT-jp39HVNOtEH3kLhytz3C_dYt84ccnWRgvyDJiHJ4-1mrRQR59noxzh-QIg7G13WjUvbLxQpJ153LsPcaQMjXg',0,NULL,1795408412579);
INSERT INTO "statements" VALUES('01A206AE-3FA3-7000-800B-3BB9D9EDF1EF','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnCQNdLpbqaKGy8Y-gAQSXT3GORfRDprZKjG32l5D7sEXO8w2Yzf6QrLBqAOgcOdrlHXxYdLib0nt9l_uogQmCAAl5ooA03Q5CoqOxSSjUuOw',1,NULL,1795408412579);
INSERT INTO "statements" VALUES('01A206AE-452D-7000-800C-D2F5E28104B5','01A206AE-452D-7755-AD58-EBA59B89B583','01A206AE-452D-7393-9C2E-4AB32333FDD1','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwngJC4KWCnsSlemB6L7itIJdKF6iRdRFBrM_QUMGPkY3-79NDNkOAq1zn5XkWrHvAlfzAms4AmZZPFdInsn0N80MKJtp3isHNsPQ5mpuGtLaHWh52Qs2u6guItd3LRx80H4yzbe_lk6Z3VkldOLZ76Q60LcIow_tlaU__GL_ojjfQ',0,NULL,1795408413997);
INSERT INTO "statements" VALUES('01A206AE-47FE-7000-800D-75ED61966C24','01A206AE-2E60-73E2-89DE-EF964C2255FE','01A206AE-47FE-7446-9324-1F81E66DA6C9','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwmohrWdH5_g8ExWM--xpv6NrEYU8SHM4RWNMxKJW9hzLKoFYZyTQ1kkWDiJOx3dkAkXDuroYczHa-zJgvisq-DkBW1Xs3EGcqRu--oaCa85knabiVa89W1wY68u0D3jTgGH0sKRSc4EEOC2CGRTi9_h',0,NULL,1795408414718);
INSERT INTO "statements" VALUES('01A206AE-4AC6-7000-800E-06A3B6670BD6','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwmqVnCgbmLrhjcDeZiQqMGwr9noZWGxGWISOvbZOZ8n6tMWPXw3WZJo3tsyjjzuLZkG1pU-WhVO3xqv3Wnxf7GT8bKXmvmzFoSuDwbuei8YYw',0,NULL,1795408415430);
INSERT INTO "statements" VALUES('01A206AE-4AC6-7000-800F-568A8D7D6E85','01A206AE-2808-7564-99FC-F9DDA6FC3025',NULL,'sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwlGzo_stw87SCkimh5Xyc0Z9xerV7bdkhspTkCrNSuRAo1Q21E-xcd61OIhSviau4w57QZ_gRXMOyK7ML4YvnrWBwSZQlban-FpwTRPKT0-CQ',1,NULL,1795408415430);
INSERT INTO "statements" VALUES('01A206AE-532E-7000-8010-A77C3AD6AEF2','01A206AE-532E-7AA1-9F2C-C878F8A0144E','01A206AE-532E-7257-B641-D768060B19DF','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwleUL_Er3yfkqi68WsCMNT1z-xNhN7P9wzuFp25UuqzhEBcI6fIrxKMKnvhZ7KQL_9OOjqIHerWPsDonwp3V8gprhqSv9ClNxmpBki5eulGTDnh9UAQz8x_oJVE1r1A2FY',0,NULL,1795408417582);
INSERT INTO "statements" VALUES('01A206AE-6445-7000-8011-C1DB857E4D6A','00000000-0000-0000-0000-000000000000','01A206AE-6445-75DB-817A-4EF1A3EE9545','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwnAu866uUhEjZsyzfezpkCh3uU6L7Xdp8JPGFl7YdEvCBbF_oEAKdQE1wyfT0Api-fkU1cnO1bNSQT7XifyOmZ-5RGGSaAQSEM5e_0QjmeW8_OAVykzKm5LCV5oAaOrD0lo4gwGfeN2IrQDl3ws7I3NUdrzxH5tWeO70mPMFcKxC7pDca2UATH140jwUZVPIbU',0,NULL,1795408421957);
INSERT INTO "statements" VALUES('01A206AE-6A17-7000-8012-BEBEB5C2A07A','00000000-0000-0000-0000-000000000000','01A206AE-6A17-7F7B-870B-54836FF65EAC','sealed:1:CfDJ8J7W7zOK3g9PtPs1XH6dQwkPUwCIZVxaCM_Qy0GT50yXHwGW5jutYT_VGU3ioK2XUOG4uLA6QEYSer1PpCn-KXORllpztkrI8iNFofGLkhwYRwPHTzGedNrBE7liDCqNsyXPQ76l4ZRkm1c2j65Pv0k',0,NULL,1795408423447);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5','01A206AE-2B34-7EDB-A0ED-858B0C783150',NULL,0,1795408407348);
INSERT INTO "supporters" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5','01A206AE-2E60-73E2-89DE-EF964C2255FE',NULL,0,1795408408160);
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
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',1,1795408405228,'Opened','01A206AE-22EC-735B-8AC4-97B4D996B95A',NULL,NULL,'Received','Received','01A206AE-22EC-7000-8001-9A6EF0A4AE34',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206ae-22ec-735b-8ac4-97b4d996b95a","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408405228,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',2,1795408405228,'Routed','01A206AE-22EC-735B-8AC4-97B4D996B95A',NULL,NULL,'Received','Dispatched','01A206AE-22EC-7000-8001-9A6EF0A4AE34',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795451605228,"acceptBy":1795415605228,"firstDeadline":1795494805228,"deadline":1795494805228,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',3,1795408406536,'Accepted','01A206AE-2808-7564-99FC-F9DDA6FC3025','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408406536}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',4,1795408407348,'Joined','01A206AE-2B34-7EDB-A0ED-858B0C783150',NULL,NULL,'Accepted','Accepted','01A206AE-2B34-7000-8002-D41E5902E590',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',5,1795408408160,'Joined','01A206AE-2E60-73E2-89DE-EF964C2255FE',NULL,NULL,'Accepted','Accepted','01A206AE-2E60-7000-8003-71FCA42ED236',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',6,1795408408875,'Progressed','01A206AE-2808-7564-99FC-F9DDA6FC3025','staff-property','chunxiao-property','Accepted','InProgress','01A206AE-312B-7000-8004-9165A0D75632','01A206AE-312B-7000-8005-6D59D31564D6','{"before":{},"after":{"answeredAt":1795408408875}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',7,1795408409662,'Resolved','01A206AE-2808-7564-99FC-F9DDA6FC3025','staff-property','chunxiao-property','InProgress','Resolved','01A206AE-343E-7000-8006-E91C85FD5BBF','01A206AE-343E-7000-8007-EB3D065C15A9','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795408409662,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',8,1795408410376,'Rated','01A206AE-22EC-735B-8AC4-97B4D996B95A',NULL,NULL,'Resolved','Resolved','01A206AE-3708-7000-8008-4DAD51241096',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5',9,1795408410376,'Reopened','01A206AE-22EC-735B-8AC4-97B4D996B95A',NULL,NULL,'Resolved','Dispatched','01A206AE-3708-7000-8008-4DAD51241096',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795415605228,"deadline":1795494805228,"promisedAt":1795492800000,"acceptedAt":1795408406536,"resolvedAt":1795408409662,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795415610376,"deadline":1795494810376,"promisedAt":1795492800000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',1,1795408411122,'Opened','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',NULL,NULL,'Received','Received','01A206AE-39F2-7000-8009-564595DB74C5',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206ae-39f2-78ad-88a5-5c8da2b0a39b","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408411122,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',2,1795408411122,'Routed','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',NULL,NULL,'Received','Dispatched','01A206AE-39F2-7000-8009-564595DB74C5',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795494811122,"acceptBy":1795422811122,"firstDeadline":1795581211122,"deadline":1795581211122,"promisedAt":1795579200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',3,1795408411856,'Accepted','01A206AE-2808-7564-99FC-F9DDA6FC3025','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408411856}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',4,1795408412579,'Resolved','01A206AE-2808-7564-99FC-F9DDA6FC3025','staff-property','chunxiao-property','Accepted','Resolved','01A206AE-3FA3-7000-800A-74D739F17C52','01A206AE-3FA3-7000-800B-3BB9D9EDF1EF','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795408412579,"resolvedAt":1795408412579,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',5,1795408413288,'Rated','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F',6,1795408413288,'Closed','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795408413288}}');
INSERT INTO "ticket_events" VALUES('01A206AE-452D-7393-9C2E-4AB32333FDD1',1,1795408413997,'Opened','01A206AE-452D-7755-AD58-EBA59B89B583',NULL,NULL,'Received','Received','01A206AE-452D-7000-800C-D2F5E28104B5',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206ae-452d-7755-ad58-eba59b89b583","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795408413997,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-452D-7393-9C2E-4AB32333FDD1',2,1795408413997,'Routed','01A206AE-452D-7755-AD58-EBA59B89B583',NULL,NULL,'Received','Dispatched','01A206AE-452D-7000-800C-D2F5E28104B5',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795581213997,"acceptBy":1795494813997,"firstDeadline":1796186013997,"deadline":1796186013997,"promisedAt":1796184000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-47FE-7446-9324-1F81E66DA6C9',1,1795408414718,'Opened','01A206AE-2E60-73E2-89DE-EF964C2255FE',NULL,NULL,'Received','Received','01A206AE-47FE-7000-800D-75ED61966C24',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206ae-2e60-73e2-89de-ef964c2255fe","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408414718,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-47FE-7446-9324-1F81E66DA6C9',2,1795408414718,'Routed','01A206AE-2E60-73E2-89DE-EF964C2255FE',NULL,NULL,'Received','Dispatched','01A206AE-47FE-7000-800D-75ED61966C24',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451614718,"acceptBy":1795415614718,"firstDeadline":1795494814718,"deadline":1795494814718,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-532E-7257-B641-D768060B19DF',1,1795408417582,'Opened','01A206AE-532E-7AA1-9F2C-C878F8A0144E',NULL,NULL,'Received','Received','01A206AE-532E-7000-8010-A77C3AD6AEF2',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206ae-532e-7aa1-9f2c-c878f8a0144e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408417582,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-532E-7257-B641-D768060B19DF',2,1795408417582,'Routed','01A206AE-532E-7AA1-9F2C-C878F8A0144E',NULL,NULL,'Received','Dispatched','01A206AE-532E-7000-8010-A77C3AD6AEF2',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451617582,"acceptBy":1795415617582,"firstDeadline":1795494817582,"deadline":1795494817582,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-6445-75DB-817A-4EF1A3EE9545',1,1795408421957,'Opened','01A206AE-5E55-7FF0-B19C-6F46FE00FDF7','staff-grid','qinyuan-grid','Received','Received','01A206AE-6445-7000-8011-C1DB857E4D6A',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408421957,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-6445-75DB-817A-4EF1A3EE9545',2,1795408421957,'Routed','01A206AE-5E55-7FF0-B19C-6F46FE00FDF7','staff-grid','qinyuan-grid','Received','Dispatched','01A206AE-6445-7000-8011-C1DB857E4D6A',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451621957,"acceptBy":1795415621957,"firstDeadline":1795494821957,"deadline":1795494821957,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-6445-75DB-817A-4EF1A3EE9545',3,1795408421957,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795494821957,"promisedAt":1795492800000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206AE-6A17-7F7B-870B-54836FF65EAC',1,1795408423447,'Opened','01A206AE-6A17-71BA-A4F6-07BA6D65257D','head-3','qinyuan-grid','Received','Received','01A206AE-6A17-7000-8012-BEBEB5C2A07A',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408423447,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AE-6A17-7F7B-870B-54836FF65EAC',2,1795408423447,'Routed','01A206AE-6A17-71BA-A4F6-07BA6D65257D','head-3','qinyuan-grid','Received','Dispatched','01A206AE-6A17-7000-8012-BEBEB5C2A07A',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795494823447,"acceptBy":1795422823447,"firstDeadline":1795581223447,"deadline":1795581223447,"promisedAt":1795579200000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206AE-22EC-7A40-A923-E89EFE7BDFE5','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206AE-22EC-735B-8AC4-97B4D996B95A',0,'group-building-3','Group','NotNeeded',0,0,1795408405228,1795451605228,1795408408875,1795415610376,1795494805228,1795494810376,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206AE-39F2-7B4A-A9FD-BC39B6DA715F','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B',0,NULL,'Group','Asked',0,0,1795408411122,1795494811122,1795408412579,1795422811122,1795581211122,1795581211122,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795408411856,1795408412579,1795408413288,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206AE-452D-7393-9C2E-4AB32333FDD1','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206AE-452D-7755-AD58-EBA59B89B583',0,NULL,'Secret','Asked',0,0,1795408413997,1795581213997,NULL,1795494813997,1796186013997,1796186013997,1796184000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AE-47FE-7446-9324-1F81E66DA6C9','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AE-2E60-73E2-89DE-EF964C2255FE',0,NULL,'Group','Asked',0,0,1795408414718,1795451614718,NULL,1795415614718,1795494814718,1795494814718,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AE-532E-7257-B641-D768060B19DF','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AE-532E-7AA1-9F2C-C878F8A0144E',0,NULL,'Group','Asked',0,0,1795408417582,1795451617582,NULL,1795415617582,1795494817582,1795494817582,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AE-6445-75DB-817A-4EF1A3EE9545','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795408421957,1795451621957,NULL,1795415621957,1795494821957,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206AE-6A17-7F7B-870B-54836FF65EAC','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795408423447,1795494823447,NULL,1795422823447,1795581223447,1795581223447,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7D85-9585-7DF10757C62B','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20700-88AC-723A-852F-CE0031B6A207','Press','01a206ae-22ec-7a40-a923-e89efe7bdfe5',21,1795413805228,'1795494805228',NULL);
INSERT INTO "timers" VALUES('01A20BD4-903E-78D1-8389-4F80CAB2BDEE','AskRating','01a206ae-22ec-7a40-a923-e89efe7bdfe5',7,1795494809662,'1795408409662',NULL);
INSERT INTO "timers" VALUES('01A21B47-A43E-77B2-BEF3-9C3509A23810','RemindRating','01a206ae-22ec-7a40-a923-e89efe7bdfe5',7,1795754009662,'1795408409662',NULL);
INSERT INTO "timers" VALUES('01A23F54-283E-72F5-B356-2644AE5337A4','CloseUnrated','01a206ae-22ec-7a40-a923-e89efe7bdfe5',70,1796358809662,'1795408409662',NULL);
INSERT INTO "timers" VALUES('01A20700-9CC8-73CA-916B-2E2FB7896014','Press','01a206ae-22ec-7a40-a923-e89efe7bdfe5',91,1795413810376,'1795494810376',NULL);
INSERT INTO "timers" VALUES('01A20753-0572-7167-9D59-A3E4D8D2883C','Press','01a206ae-39f2-7b4a-a9fd-bc39b6da715f',21,1795419211122,'1795581211122',NULL);
INSERT INTO "timers" VALUES('01A20BD4-9BA3-77CE-BFEE-23A7C3383629','AskRating','01a206ae-39f2-7b4a-a9fd-bc39b6da715f',4,1795494812579,'1795408412579',NULL);
INSERT INTO "timers" VALUES('01A21B47-AFA3-7BD9-B5EE-9A1078879362','RemindRating','01a206ae-39f2-7b4a-a9fd-bc39b6da715f',4,1795754012579,'1795408412579',NULL);
INSERT INTO "timers" VALUES('01A23F54-33A3-76E5-93D4-0FFB573829A9','CloseUnrated','01a206ae-39f2-7b4a-a9fd-bc39b6da715f',40,1796358812579,'1795408412579',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7843-B6CF-528C7CDCA92E','Press','01a206ae-452d-7393-9c2e-4ab32333fdd1',21,1795482000000,'1796186013997',NULL);
INSERT INTO "timers" VALUES('01A20700-ADBE-73C6-894A-EE3BA4D294C2','Press','01a206ae-47fe-7446-9324-1f81e66da6c9',21,1795413814718,'1795494814718',NULL);
INSERT INTO "timers" VALUES('01A20700-B8EE-7D02-909D-4B0B3A41B38B','Press','01a206ae-532e-7257-b641-d768060b19df',21,1795413817582,'1795494817582',NULL);
INSERT INTO "timers" VALUES('01A20700-CA05-75CE-B607-E6C19996B301','Press','01a206ae-6445-75db-817a-4ef1a3ee9545',21,1795413821957,'1795494821957',NULL);
INSERT INTO "timers" VALUES('01A20700-CA05-7F59-8B79-F123D002A416','Press','01a206ae-6445-75db-817a-4ef1a3ee9545',31,1795413821957,'1795482000000',NULL);
INSERT INTO "timers" VALUES('01A20753-3597-7B0C-A00E-1E5DB419BE9B','Press','01a206ae-6a17-7f7b-870b-54836ff65eac',21,1795419223447,'1795581223447',NULL);
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
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206AE-22EC-735B-8AC4-97B4D996B95A');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206AE-2808-7564-99FC-F9DDA6FC3025');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206AE-2B34-7EDB-A0ED-858B0C783150');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206AE-2E60-73E2-89DE-EF964C2255FE');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206AE-39F2-78AD-88A5-5C8DA2B0A39B');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206AE-452D-7755-AD58-EBA59B89B583');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206AE-4D8D-7C6F-96D0-58A668CC6E83');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206AE-532E-7AA1-9F2C-C878F8A0144E');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206AE-55F3-7197-9042-77BA610A50F1');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206AE-5E55-7FF0-B19C-6F46FE00FDF7');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206AE-615B-7E25-9896-A752CD467DBE');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206AE-6A17-71BA-A4F6-07BA6D65257D');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',72);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
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
PRAGMA user_version = 24;
