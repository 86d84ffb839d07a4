-- A database that the program of schema 26 wrote in a short conversation.
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
resident-hu','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5yMM7DPAMLz4y9fl_D5l_gqsmYlKQNQ3ssZLED9STYd31evFHACZ0WYCKEau0nAEAvKhdTmBh_8G7d6ZzfsG5IdGd-Pr1sxcv75R2tARo3yVbd-_W9sxCqoOeNEF4574w8NvdQDdGTvViQoy8k0Btc2KRjpSDGN_ta5wWSHfCQTt4AchyS3BMWyrivk_f71EYLZTQXVkWRBUD6yhUSh6LfXcd8wsXCnZkVFSV0wxXs1hcKRFHh37LBSdjbrtgVWDi0HgTNdMR17SDLOFujeVKUFGXzK3hcpWe9oFtVHFbTTbamJwF5Tvcm2fcPAaAFVQmX0UuEilevsRgP9Oa14AuQGxQzUcogwAHaxRPEW2xu9Rp_UIaiwO6h3exMhU3IebtbNFyw84vEZCtJLGdpRVJEJspHoVesiQmCg42aETWbanNmssHJcWRRHR55M-sJgsZFaTvP0GN11UyWtvh3hy1A3L8AMQgO53Nx9hQU8s3Xs5ZoHDTFWoLfirJB473VZh4VhCdkat2OgC0voMiYVP33ngKNwtVmAaPa4DVgm5_QE0WeZkuOMjyqLXWCwwg6GkozcsZ32C8r4bYXnOLVORe0BLAPBeIu0FbOVnozC_I5PE0f9wRGVtwpPtn2X73Jin_uLkRa--e3OsSlIqdJuci3haCp-795KR0zCrt2U2BuVcxpBxzzrJcIB-x9cR4JRgUiAFA9qBAU1JXh3PRJLkhJybQ2N0wCkoAdKqAGAbhSTdK8bfjdL8PX4NrgjP545WQ8SizO6Vu-wWbJL6TqT0CD__Bh5PmNE-d2eqh2TpsfHKMu1wZyUxfj15iWkysBs4lZYhN0cyYbFnqQZq5R9UsT9IaxH0YxX33OEcBFV1ZGJvOdj7hfUv-CfrHXO4I3FTZvy11elSfyMOPp_InCt5H-o7L5y5GY7Ia4DdUOHGiIEn0OP-PInP6-qey4KRubdR6IAtnpkK_lMve_DNGMiKUd10x7bppRhKyWAcoSA7PD7yQIiJ3QI5fEcLRWvqtMBGioMfferMSnt9b5rHOIHxR58MYGknBsL9vPT_y3tx1pE50vQ9tBFnQvOUp9BiMh7sI0MgEUp6RqYlssx3IxljNrqnSRTCCO79aiNjs-uqP_dzAbneqxxHcAb92tWQP-l2uNHSFGJVdjvwO1huZ-alhCTLQojUGYGONCKTgzdbL3iiC3tTsy_fJuR-Pm-rGYyyEIf_VsUq3M8juGOAeNMTP_PaL4_icGncsy6Mm06x_8GwylSx70vA5JDeL-Av2NJD11pJqB-TLnkZmA5Xqv1dFHS1Mhkged7n9r1d1cmaXhg6LIEXPgtms1iTMk3ptyhcdew0K0hy3eqhxEqF8YuDzd',1795408338028,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7t_3vY1PPznV7K-6H0dcYGZa1qBBX_NHVtsZBA3bGwuo-gmEfeg2sNn4lsqRanwGJW65aaxAbUFHApEPRcrWTDkOjeqymbA3kO5dFOdw5ZhHcPjLZ25_l7EnR_gMzeT6G4ZoLmikwBR6arfkHD6cBIZAGfHoHMjjV-x9Ee8YLUkgRj0XALp_UvxG0sPhl36yEo_hfURgY93TQ_1i1o3HlTFEgUslKEF35ZVg3g3_m7fSxP26K1CSgf_UlxzjouAzruyCv74-Q_trjBMl26wFf8PtlZE0yaXkZ4lBR63G-SLZ6c02NPSqPz1aSdpCnyZNry3a4PfzyanOaGLkVM9_aywj0KEX1PnXHw5IXdgq911g2GBvvu8dHwypTTZEPj4tzBFU2HK4qL4KsTsfL1jbG6NiHTgve9uNP1gHnpjQSqYtG5VqJyD9pitR3vdDYvRK-Pmx-NVApJSFhif7uYLTtxDIiaCQ0wD6ExzfZB3y9V-gl54lG-6dm0M7Zt95QELaed7BsSSF80tYtZfmETw5vL9HC7rnMBnqN9s4TDe9nE5IDszTl7WdrNXBAnEvblmzW9U8SJLoZsZ21Tp6ghcJ0SqwTgslRDnqaErfXcvYVJWcGt4z3vtjN0AtHmiraS-2-13RkHh6Aj-diBktuYDtxve_AYDzZKHhVUKqZB3jH2xA',1795408340176,NULL,NULL,NULL,0,2);
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
INSERT INTO "Keys" VALUES('ring/key-8360c5f7-cb39-490e-8669-ce3c6b29ed1e','<key id="8360c5f7-cb39-490e-8669-ce3c6b29ed1e" version="1"><creationDate>2026-11-23T04:32:01.3705484Z</creationDate><activationDate>2026-11-23T04:32:01.3705484Z</activationDate><expirationDate>2027-02-21T04:32:01.3705484Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>TykT0gGSJbNNVi5wBrl6x9X5JHDysiN6zzDDWtRIJ0eSS8GJQ07YO3T/aiGEdDmDP3gHJzgt1ytyxVQ1cuiGAw==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO "Keys" VALUES('sealed','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5Q5rPtobwm7mNOtJq5Zin9ED90gM2jQtR_c1l-A9cvtyT2T9qoJ9j6Lg4qSQbaOWJ5V35cIVaX1VmjQCrF7X3JyIC1rVy26mhcryxzxeuekInuoID9o4ZAHpGDI04E9PwRLCSW7W4L1NJlXtBCdS-wz9Dee9lBL0R1DQWAJMU7YtZE_TkvQNPuFAXPotR4K78h6yHSk8ZHTj734JLtk9LGHfOh6TXzTuBHTozUZBImryiCzsSy1smfMyB-_HBUaC4');
INSERT INTO "Keys" VALUES('sign/contractors','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7UkgYqptPcVfECNi9kQUGZkruRZBfvj5h_9ISWjADUbQhdEG6FIGQyrbMTxe2qvvUNfaTXjzvTL9GrE_9M5mnkRywSvtsh_im60O0VdW9CFFJGmheIY-edlTrH602Lv_hLerYAygUK-HGjMOEUtP8T');
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5d5crwRmJ__K_STkR9utkkhePEDhf1OYurOO51nzmPvgTlmsSMEDUZn8V3xW1K541G5H2edpOSlWgn96lB_ukNsDgD08rLZKWBVl4nVDB3Yx_bmkhCpfQGTDFwTaFYTf0GeI302gITwNT0Zr736fo8P8LiJ_hMDt3ZW9Ra0-BnzcRRdWkH2w_lCTecpFOx9j9vG1Utq41ZKFWhThzSKpIGOVP8V_tHxa_udQCUfyRGMiM6U7qQRfH4YS0cAx4scQk',NULL,NULL,0,1795408338028,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4kNVnlwgrQisT93LDImXbQAVnn7cj6WVrc9jBNkVWOXUuC8LLOmxZyLn3zAXJIqs739j-So5iFOxtiqFiNxWs-kHYdkMV7Me6QCzJ5cON9x-i3lvNMsuxl6ui1j0tzqvkEKcazFa9IvxVyU5hHxsZj-E-rW7tqcAEMpFt3-luCqGHtBe_ouN7yCXOPKMxy1acQzISy9OdnM_KrZyS57PmT8tOalWTgc7LatbCeAKalpdGSXI6L4kQDyMoFTh4dyqeY4kJl42g_79hcl6E44F3nuhudm1H02FwdBIR2druneZtXGSsQiqRObpJq3m0maKWyGvj4A08qTSFMp0L0WiiAliRiYv992uvP3E14kVrOhwAJgiOacr3qh_827x55ql6K0SrIfhGK_6fpCuaag4T-P0eMYhrjP5ottd90ny2q3QwtJ4Cx8B5kPMoA_OMpaftk4FfhjnkYyR2tyX2bNaWToCVf3LYtnirE1G3qXxQ6OS-CQzZEliCeUb3eICU8KCj0UnnMz7QdemsUj2J9FkdGzVx84HzaHERLnvthEfipCBfvcESMJqBqAggDE5Bm53cB8OU--eRSEbza1vTGXcrpbFwGwF0OXrcFRJvBdRT_fLRQjZ7QLiIfQlqnsuFQRVqPl8gzeoWgFrKatYjmhLmvWubvCbWTLEWttNMSMX6NiuQiQfUrFVD7V-b1EH_NYd33YTkJ8DK-tgm6ziMeLPX-dlvWJwYzktSxgSdBzUYJ0AErtQbxYGlWUaSiGKwUOYjKBgsKj78_tpNG-eIeaRVgVDekq4r2H-Rx7dPtFkDzgNr4AX7_4fTJtyE7qg2BizKnlW4rJu4xHqFs_xwB4ijXjvBagYTeofIwUUSKiTohENuHLmNjhn2Z8GP3dzJR5GOeko1pROUIek0uYkMwuUIooBPNrJyJ1WY1C7AHdUQ_dgHAoNOfSmjUHdM8QYvTTYyKlSSMP1BO8fv1SDbGk_K-sCo_LcbbyNUPn_cSwYJjA-eKgU_EYSHoX-7UlgbVsqroWbfTAhw0FIuiv2iPCKFNpztCI2I11oIoppfahQ-I6ZQZfssP0Z0BjN9yCtlA3aI4YgBLJeRXpqCPiVYi9N4nqQQ_g4AO0npk-LDlDkGMqxmFo_Xw2VHNL4rMVfGyJEBLMfJGbH-Z5OET91UL-k41y7N4c6bvZeeeC4RVV_ERWfC7mygW3O3T6HQXNrnYaQU',NULL,'01A206AD-1F37-7427-84EC-C4324E3592E9',0,1795408338743,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R6ANzZBYfNwu-Jk73G5_hNN_xr846Yc2A4ng6q4TlVv_-uaJ_O2987_gGQWFIEHhE22nrI3AwKqnNELzKldYir43aD_p4mxorRFWMEj2E1qU_GZVwifmibFEYY1F7liPDYjusS8brHGoMEO8oiwvfOfdO1bf4dikWz8MiVsuHhjaUodjw7H6D3npKOqTYU1Lp2l_FqNxtmZyPhSfoaSUVrpERTiP6GIW3BnYyeVX4nz92Xo9qOOMzYQHKFiBxojC0c',NULL,NULL,0,1795408340176,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R469aLn_7dJ-_KQER1b7hb1iTA7CnOgakwc0Eezl2hl1vOg9BSkKbFvEIgOgi3w4mgfVRM_RtsEiDqAdCLUNRZXQQwgIffe4KLUHeF5bjstL8K07irl4XindIqrp8Q7tTN3dvi8PlAfazc8NLpi3XPSw90Ch9AHsShftm4Ma9m-NDK4KZaEjfE3WKgdOE4TbKsdpYJ1jVRAPk_dEm6VNvZHbVIX59ZH_KRpNgOWVuEEz54VayeJEeBSBmJUvt93j-QhzN5TNIsIMYCoyaONo3DbLIEqIizz8GQWnFeyfS0lxw',NULL,NULL,0,1795408342561,1,1,'dm-dl_staff-grid|1795408342593',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206acdcb67704bbaf280fdb14668d',1795408321719,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206acdd00749a8e65e9406d0a5238',1795408321792,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795408322302,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795408323176,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795408323908,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795408324618,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795408325367,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795408327299,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795408328136,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795408329016,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795408329768,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795408330574,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795408331305,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795408332118,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795408332860,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795408333586,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795408334317,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795408335032,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795408335796,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795408336522,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795408337245,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795408338028,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795408338743,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795408339469,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795408340176,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795408340894,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795408341647,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795408342561,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795408343295,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795408344069,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795408344803,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795408345536,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795408346257,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206AD-0556-7F48-A5F7-242474FE97F7','01A206AD-0556-7EE3-8FE6-2409846C30A9','01A206AD-0556-71CC-90A2-F58DD2049ED8','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795408332118);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A206AD-36E3-7B8F-AAC0-A85AAC599484','D44B25604D5A325941C5F0CB08336ED2747B9DC165C90374262A8E353AD7C9D1','head-3',0,NULL);
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
INSERT INTO "contractor_links" VALUES('01A206AD-3405-7616-A513-AA4D31232CB4','01A206AC-EAF7-77D1-982E-D494F6AC497D','顺达电梯','staff-property','01A206AC-F283-7030-A324-8E1C8E2DA9C8',1795408344069,1796013144069,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795408322302,1795408322302);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795408323176,1795408323176);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795408323908,1795408323908);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795408324618,1795408324618);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,NULL,1795408327299);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206AC-EAF7-780E-9242-B0C142ADD2B0',NULL,NULL,1795408331305);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206AD-0556-7EE3-8FE6-2409846C30A9',NULL,NULL,1795408332118);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206AD-10B8-7177-A488-984B3F7EB91D',NULL,NULL,1795408335032);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206AC-F938-79F0-A41B-64C9104AF93F',NULL,NULL,1795408335796);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206AD-195D-797C-AA73-185C24D4A55C',NULL,NULL,1795408337245);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206AD-1F37-745E-9305-425951EFA683',NULL,NULL,1795408338743);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206AD-220D-7028-B9B5-F065CB19A569',NULL,NULL,1795408339469);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206AD-2A8F-7CB2-AC9D-CE5BD01F52A5',NULL,NULL,1795408341647);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206AD-2E21-7087-9678-2954F9E0EBF1',NULL,NULL,1795408342561);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206AD-36E3-7519-9348-536633CB3CEA',NULL,NULL,1795408344803);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A206AD-2A8F-7BA6-81C2-D8A26E4FBBCA','staff-grid','staff-building',1795408341647,1795480200000,0);
INSERT INTO "handovers" VALUES('01A206AD-2E21-78E1-920E-7AB048577EAA','staff-grid','staff-building',1795408342561,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206AD-30FF-7EB6-8937-4889497D1E7F','staff-grid',1795482000000,1795408343295);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795581146257);
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
INSERT INTO "notices" VALUES('01A206AD-279E-7C2C-BAB5-1003EB2B4C30','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795408340894);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206AC-EAF7-780E-9242-B0C142ADD2B0','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5DIPiD9ncwrD-mMoISWarWy4CXbP6h3lBwhMS5G-t49c4sJ-qQ_JSla0iZw6AwYhHKJN2JLorn5PPqRxdV9JN9OKxRKTYK9XQNCUzWPn-96Q','zh-CN',NULL,'group-building-3','All',1795408325367);
INSERT INTO "persons" VALUES('01A206AC-F283-7030-A324-8E1C8E2DA9C8','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R59DFmCebzskhAsHQBfd32IiJDGdqRIELMLKU6qNPyt3laS8VbCxwMTYnJWH3MWz4OPVw1moiCrFXeAwiRCu2BqL7GBP7d1aWdI1B3Q8tcXig','zh-CN','staff-property',NULL,'All',1795408327299);
INSERT INTO "persons" VALUES('01A206AC-F5C8-702B-8C54-B40A095CB196','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7LTl3nlma2-1JYmz0yDujHOfM-PY9rBCTZETXQiz8hO3DPnRzI39Yz8be_CZJYA9FzcEhuZ126C6ygmq_H_GmNBCBR6TKKXsZTSh6PIYFiaA','zh-CN',NULL,'group-building-3','All',1795408328136);
INSERT INTO "persons" VALUES('01A206AC-F938-79F0-A41B-64C9104AF93F','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7u1CSzDT1i1VJbYkuwYmEVYbEvkBVwn2RiUPPp1w3sUJ_fNV46WYur1dDkjUfnTWitTWPOO3M_ceYB6Ejw2E31jQtdPJIWf7zwCDcHZK_PVg','zh-CN',NULL,'group-building-3','All',1795408329016);
INSERT INTO "persons" VALUES('01A206AD-0556-7EE3-8FE6-2409846C30A9','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5D84sUtis1yin5U1O25Wep9odpDYLUh6VpVik5ghTOoE_ifp8jeiefIQnX2MIlmnx8GeBEBmgSnGGj4iwFGbFcUDqEzM9KHzt-_LTVGFtAEg','zh-CN',NULL,NULL,'Less',1795408332118);
INSERT INTO "persons" VALUES('01A206AD-10B8-7177-A488-984B3F7EB91D','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7NEuZdR-slziAXD-J6iXOMh5umS7xuQm-tXdqCQi1Cxn-MgzKRGQEM9HUC7UyDN9wQLBZxj0HWp0RGW7n5nX_tA-HavaQmJGHpqvQouNT2LQ','zh-CN',NULL,NULL,'All',1795408335032);
INSERT INTO "persons" VALUES('01A206AD-195D-797C-AA73-185C24D4A55C','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5QNIzg1v0P-zN48IoD6jeNxNe8U7gI2yCspkh6-lSC8gXdIgs7KHohWU0cW2qEY-d6Iqy9L3qphShErb6Uhj_Q6aA0CGQ8Eow4LvQEJiRwAg','zh-CN',NULL,NULL,'All',1795408337245);
INSERT INTO "persons" VALUES('01A206AD-1F37-745E-9305-425951EFA683','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5ffz1ZIbDsgpajL6I2SgmcGnx7lb--i91lAGFawUNhxeQP_ykMu8zELcftTM550KWyPiD4WBnTdgVvya3vsTEhTUoAoMtg3bLxY7KYCEpFsA','zh-CN',NULL,NULL,'All',1795408338743);
INSERT INTO "persons" VALUES('01A206AD-220D-7028-B9B5-F065CB19A569','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5SoNWKDwQEq00Uvmu9U1wdUJwc2iw-nzAXatdkL81jnNvDsA98iIp5ZxZsSfWkMxtZaEtP0ZJdf6J7T2GTvQP2NgBb8xNpkVR56IyIPIQ6lg','zh-CN',NULL,NULL,'All',1795408339469);
INSERT INTO "persons" VALUES('01A206AD-2A8F-7CB2-AC9D-CE5BD01F52A5','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4SDSRBozOnK6gxx72yVvG-_O_KUwZ4cNp2ShkbdrOCMt8VoIfDqI_uVRn8EUwioCdHOOhCxjoTZcDpUpts_yEfbBzkaxWXvgmDUFPJNoBaEQ','zh-CN','staff-grid',NULL,'All',1795408341647);
INSERT INTO "persons" VALUES('01A206AD-2E21-7087-9678-2954F9E0EBF1','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7dXuUL_5XCRfcaH2Z-asnBNLSZGi-Up_yxkJxL_YxbEQ4-rTrYF5XNBjxISRkYketDt9G5jsPkRdJFqeeyJlMTLxLDIM6Cn51a61kjazIBfA','zh-CN','staff-building',NULL,'All',1795408342561);
INSERT INTO "persons" VALUES('01A206AD-36E3-7519-9348-536633CB3CEA','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7i-BEnsoGFNvRzbjealUwtNG7Syni7AJZV0nN32tsr9Tv2hF_uCuvap28rHPI2ESkqdCOjtm8UI18CqAfVgh3paHJ7Wat3afQODv8VO5KmCQ','zh-CN',NULL,NULL,'All',1795408344803);
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
INSERT INTO "statements" VALUES('01A206AC-EAF7-7000-8001-CE9CD765EFE1','01A206AC-EAF7-780E-9242-B0C142ADD2B0','01A206AC-EAF7-77D1-982E-D494F6AC497D','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4pOEOsdgY9B1xtga-sxjJJwV-jOoQ_hXH_C_e6pNxwFduHuBtYDazsakKI7QoXGmV63U7s5JJbO3F3YOz1UWYhuXyyhx7sRcWbwO2PkVdQae6OG-C3pdHS_VMptJ8XYvYmmbfa-eXFOEwheIhxhqNNRVyaKKRgC7TxDXG9sR2H95nSfBbriUysVmMSI-p_zL4',0,NULL,1795408325367);
INSERT INTO "statements" VALUES('01A206AC-F5C8-7000-8002-BD4C05A51A6B','01A206AC-F5C8-702B-8C54-B40A095CB196','01A206AC-EAF7-77D1-982E-D494F6AC497D','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5DK1ILD_vfwCi-COqBJVifSK4Y9GE43BLw693ABl5My_6HP_NFw7M4kGE5UbgxgtGsP1W6qAkvAaZG6a3JLEUznc9wtE6ZCDtIbKDyIEMuoA',0,NULL,1795408328136);
INSERT INTO "statements" VALUES('01A206AC-F938-7000-8003-7B18FE6D249C','01A206AC-F938-79F0-A41B-64C9104AF93F','01A206AC-EAF7-77D1-982E-D494F6AC497D','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4tc9G7Hv4qAHbmx7zLFY_6RKIsDr2Lif-j251p2J1OxCYpQGg6_1CpBmZomicQNLjct4C1xyR9_rV9ev6P9DLFhxLsGrRACr9gtQ7ra7DiLg',0,NULL,1795408329016);
INSERT INTO "statements" VALUES('01A206AC-FC28-7000-8004-CD19620D046D','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4wBu-l4GgC76jHVs3ae87CivmdpOqOUwKzLjSG7lufMWc1Agvswmjev61kuC17qgni1RxeBb8MIvw9dWQ5vhF2PdemYiCIou1L_e7ZsMSGneDwV44B2Yo2Isu5Q3VPpv48qDGxbhUMSLgN9houTg7_',0,NULL,1795408329768);
INSERT INTO "statements" VALUES('01A206AC-FC28-7000-8005-9295782AC849','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7IJteNm6Hwb1B9v_-K-PQ4WYOwM7ClddzO7A4w9FDqivLzs7w6dOea6GzKJFGlWpgqaKWntQaWqtC9s0pC87R56WgVWD1gez39LjPpFiyywU4eyl-SSt9zq18FjPYzzCEmadKh_uAEbYMeodsqABjo',1,NULL,1795408329768);
INSERT INTO "statements" VALUES('01A206AC-FF4E-7000-8006-CA182451FCD8','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R5T3Jqb3p8YwlVkqRJBZUb_eN0nPo3bRTBKO3h3UViR_mYaGkc8eaKs8TirGYwrIwarA1SsZD_OARZT_oTRayOmP-75I1OlRpYw2HfBH50RNLPvI4gxiIgQ6XbGt8aOUZE',0,NULL,1795408330574);
INSERT INTO "statements" VALUES('01A206AC-FF4E-7000-8007-CC74E1DF831F','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R6JEZBVcK97e1e_p0bFAXdHSOJrp3xyChzHkiRafRZ7Dgz4l6rUxeS0Di0AY326-9RKhdHnzvEG1pbhiqQjZXae_lO9j9UfSz5jbB7pSlgSpsQ_SiM7h--m_B7-M0tTJLw',1,NULL,1795408330574);
INSERT INTO "statements" VALUES('01A206AD-0229-7000-8008-B41CFD95F050','01A206AC-EAF7-780E-9242-B0C142ADD2B0','01A206AC-EAF7-77D1-982E-D494F6AC497D','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7XYUG-ckOFQq0YmQv0o0GBO66wc65tCZA42lp7BOcH7cRDoI5LZDI01u_ZZg1mjIV_EMknvcgsrP7pvwrO5GUQVnvwlK9wNxLiuoCevFVRdA',0,NULL,1795408331305);
INSERT INTO "statements" VALUES('01A206AD-0556-7000-8009-DE3D4620D981','01A206AD-0556-7EE3-8FE6-2409846C30A9','01A206AD-0556-71CC-90A2-F58DD2049ED8','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7Knk6TdaNJTEvZYY2zLcO1IhJ9RQi9VCiIFSrZf89uPATlCoc7jditos0ixtMjF-6v64Ohw7FUlxuAVjGrZFXgWCIybZKWh5aQXRRKs9OT3ZTc7BcmzvG2mWqyPHmZrD3L_AxM8niKFVtn2OenH81aNO1TMN1jNPMVg5LXvjNo6w',0,NULL,1795408332118);
INSERT INTO "statements" VALUES('01A206AD-0B12-7000-800A-B44A1D26F29A','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7JJ3AhKeAbDKSHaBw7sAB8xurwJIgTbIM7SjPxPhqso8hbAyGJQJwizq3h9SNc0lvKB1l5xD2W9zxeWF8XvVmKxlNrB0pA6A9zBY6Kxw_r_A',0,NULL,1795408333586);
INSERT INTO "statements" VALUES('01A206AD-0B12-7000-800B-03E5107CACC3','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7wJj4PyIMNQKo7d8uI9MwnxO3Wf-wEtdd1TN984RYJluwCaOJ_ZgcmzxKMLsD_1z-UcL5YqG5OzVXpWtBfhX7Gv3qOtxb5BT3oWQxRAjU9pw',1,NULL,1795408333586);
INSERT INTO "statements" VALUES('01A206AD-10B8-7000-800C-78997790CADC','01A206AD-10B8-7177-A488-984B3F7EB91D','01A206AD-10B8-7332-B709-FCBA21B3310B','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7bkgXeDOk_OwEk2HrdTS4T2WdE0b1lK_FmLjH3Pg_PXItH3bIyVBQKcEaif2vpnV61R092FuvePtZAw-an5-zSaGJSO40QCP4uXNz8-J7LMhwJH-aZ-qgaDOR-ifapXKyRn_HomZNsx_ViB7wD0tEI9up9Nqd2_Q3OUu4LEhPLeA',0,NULL,1795408335032);
INSERT INTO "statements" VALUES('01A206AD-13B4-7000-800D-433EF65C359C','01A206AC-F938-79F0-A41B-64C9104AF93F','01A206AD-13B4-7992-8AA8-7D1E85E45A32','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R6AE0NscGfp5uE_48bGIsjC3UMizxdu65GnijeU9JNNezgbNT0BGYyUNxMnp8gsPpxgUG9WmgnvP9K7ECzop---0b98aghU0gmhC_b05FucjeQQH5W1Wrk8aMXTfDpCWKZ5m3TgnPe92v9wDl0jc39u',0,NULL,1795408335796);
INSERT INTO "statements" VALUES('01A206AD-168A-7000-800E-4D10F3763A64','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4OGDV2NUm8_RhT8aLDKJXODqCBB3vU7Dqc2o0VY1nuYWQvG7j68uHjoHyni6mmkDczw1hF_jGxYfUbMLdiU63RofXs58qOFyvzl8PPU-1dUA',0,NULL,1795408336522);
INSERT INTO "statements" VALUES('01A206AD-168A-7000-800F-7A9698014D5D','01A206AC-F283-7030-A324-8E1C8E2DA9C8',NULL,'sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R7fhxSRnl_sybU3JGtIm0SY7awBGvRHmA0OY161GcqiiehorozgH_EtOXjs42vECVnZE9iL2qz8TplWF2ZB_zBq3BTj6__l5ZdoHnuX6QZTdw',1,NULL,1795408336522);
INSERT INTO "statements" VALUES('01A206AD-1F37-7000-8010-FDF0490D95D3','01A206AD-1F37-745E-9305-425951EFA683','01A206AD-1F37-7427-84EC-C4324E3592E9','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R6Z4pGLTTPns1jHZfdmowolBpQ6g6xzlQjrwO-GyOMwLvsqoTV_Cxdx588TdiYzbf_Y6wqGn_BvsmkVr1MpxoR4q5HRDC40YVdg6Jw6SN5BCRImFJg8p6vFn0zxomEnLE4',0,NULL,1795408338743);
INSERT INTO "statements" VALUES('01A206AD-30FF-7000-8011-F060E558887E','00000000-0000-0000-0000-000000000000','01A206AD-30FF-7EB6-8937-4889497D1E7F','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4v5ptwHd7yn-Bs2qixH1-j_a_t3f-EBH_NkI2lpu5sDz_SFi-2dISsi9doWK25K1i_X2KQKVKY7swuX7EFIvL0rXHHQ3tm0_USEWhIZa0VezH5Fb12_Wz34GQc5ArTMMEGwPPo20qYXvikl4LH8-0jCdCxlsWsMjcIAgzMO3YgUwg22UFk5QAFe77Z9c1wyRg',0,NULL,1795408343295);
INSERT INTO "statements" VALUES('01A206AD-36E3-7000-8012-489230193A7B','00000000-0000-0000-0000-000000000000','01A206AD-36E3-7B8F-AAC0-A85AAC599484','sealed:1:CfDJ8PfFYIM5yw5JhmnOPGsp7R4kU9klD7Khn7kLdSwd0J5RU1wPk6BuI0ZhrpAxlcOxwYH0WrIrRZW-fT2KwJyYhShZxiHuX4FoTsxLlOZhG4bicSE7oYBO0iLmLql2zvqpRqp2JpNBAZAFQ1UbvQEJDKE',0,NULL,1795408344803);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D','01A206AC-F5C8-702B-8C54-B40A095CB196',NULL,0,1795408328136);
INSERT INTO "supporters" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D','01A206AC-F938-79F0-A41B-64C9104AF93F',NULL,0,1795408329016);
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
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',1,1795408325367,'Opened','01A206AC-EAF7-780E-9242-B0C142ADD2B0',NULL,NULL,'Received','Received','01A206AC-EAF7-7000-8001-CE9CD765EFE1',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206ac-eaf7-780e-9242-b0c142add2b0","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408325367,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',2,1795408325367,'Routed','01A206AC-EAF7-780E-9242-B0C142ADD2B0',NULL,NULL,'Received','Dispatched','01A206AC-EAF7-7000-8001-CE9CD765EFE1',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795451525367,"acceptBy":1795415525367,"firstDeadline":1795494725367,"deadline":1795494725367,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',3,1795408327299,'Accepted','01A206AC-F283-7030-A324-8E1C8E2DA9C8','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408327299}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',4,1795408328136,'Joined','01A206AC-F5C8-702B-8C54-B40A095CB196',NULL,NULL,'Accepted','Accepted','01A206AC-F5C8-7000-8002-BD4C05A51A6B',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',5,1795408329016,'Joined','01A206AC-F938-79F0-A41B-64C9104AF93F',NULL,NULL,'Accepted','Accepted','01A206AC-F938-7000-8003-7B18FE6D249C',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',6,1795408329768,'Progressed','01A206AC-F283-7030-A324-8E1C8E2DA9C8','staff-property','chunxiao-property','Accepted','InProgress','01A206AC-FC28-7000-8004-CD19620D046D','01A206AC-FC28-7000-8005-9295782AC849','{"before":{},"after":{"answeredAt":1795408329768}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',7,1795408330574,'Resolved','01A206AC-F283-7030-A324-8E1C8E2DA9C8','staff-property','chunxiao-property','InProgress','Resolved','01A206AC-FF4E-7000-8006-CA182451FCD8','01A206AC-FF4E-7000-8007-CC74E1DF831F','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795408330574,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',8,1795408331305,'Rated','01A206AC-EAF7-780E-9242-B0C142ADD2B0',NULL,NULL,'Resolved','Resolved','01A206AD-0229-7000-8008-B41CFD95F050',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D',9,1795408331305,'Reopened','01A206AC-EAF7-780E-9242-B0C142ADD2B0',NULL,NULL,'Resolved','Dispatched','01A206AD-0229-7000-8008-B41CFD95F050',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795415525367,"deadline":1795494725367,"promisedAt":1795492800000,"acceptedAt":1795408327299,"resolvedAt":1795408330574,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795415531305,"deadline":1795494731305,"promisedAt":1795492800000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',1,1795408332118,'Opened','01A206AD-0556-7EE3-8FE6-2409846C30A9',NULL,NULL,'Received','Received','01A206AD-0556-7000-8009-DE3D4620D981',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206ad-0556-7ee3-8fe6-2409846c30a9","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408332118,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',2,1795408332118,'Routed','01A206AD-0556-7EE3-8FE6-2409846C30A9',NULL,NULL,'Received','Dispatched','01A206AD-0556-7000-8009-DE3D4620D981',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795494732118,"acceptBy":1795422732118,"firstDeadline":1795581132118,"deadline":1795581132118,"promisedAt":1795579200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',3,1795408332860,'Accepted','01A206AC-F283-7030-A324-8E1C8E2DA9C8','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408332860}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',4,1795408333586,'Resolved','01A206AC-F283-7030-A324-8E1C8E2DA9C8','staff-property','chunxiao-property','Accepted','Resolved','01A206AD-0B12-7000-800A-B44A1D26F29A','01A206AD-0B12-7000-800B-03E5107CACC3','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795408333586,"resolvedAt":1795408333586,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',5,1795408334317,'Rated','01A206AD-0556-7EE3-8FE6-2409846C30A9',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8',6,1795408334317,'Closed','01A206AD-0556-7EE3-8FE6-2409846C30A9',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795408334317}}');
INSERT INTO "ticket_events" VALUES('01A206AD-10B8-7332-B709-FCBA21B3310B',1,1795408335032,'Opened','01A206AD-10B8-7177-A488-984B3F7EB91D',NULL,NULL,'Received','Received','01A206AD-10B8-7000-800C-78997790CADC',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206ad-10b8-7177-a488-984b3f7eb91d","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795408335032,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-10B8-7332-B709-FCBA21B3310B',2,1795408335032,'Routed','01A206AD-10B8-7177-A488-984B3F7EB91D',NULL,NULL,'Received','Dispatched','01A206AD-10B8-7000-800C-78997790CADC',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795581135032,"acceptBy":1795494735032,"firstDeadline":1796185935032,"deadline":1796185935032,"promisedAt":1796184000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-13B4-7992-8AA8-7D1E85E45A32',1,1795408335796,'Opened','01A206AC-F938-79F0-A41B-64C9104AF93F',NULL,NULL,'Received','Received','01A206AD-13B4-7000-800D-433EF65C359C',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206ac-f938-79f0-a41b-64c9104af93f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408335796,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-13B4-7992-8AA8-7D1E85E45A32',2,1795408335796,'Routed','01A206AC-F938-79F0-A41B-64C9104AF93F',NULL,NULL,'Received','Dispatched','01A206AD-13B4-7000-800D-433EF65C359C',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451535796,"acceptBy":1795415535796,"firstDeadline":1795494735796,"deadline":1795494735796,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-1F37-7427-84EC-C4324E3592E9',1,1795408338743,'Opened','01A206AD-1F37-745E-9305-425951EFA683',NULL,NULL,'Received','Received','01A206AD-1F37-7000-8010-FDF0490D95D3',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206ad-1f37-745e-9305-425951efa683","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408338743,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-1F37-7427-84EC-C4324E3592E9',2,1795408338743,'Routed','01A206AD-1F37-745E-9305-425951EFA683',NULL,NULL,'Received','Dispatched','01A206AD-1F37-7000-8010-FDF0490D95D3',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451538743,"acceptBy":1795415538743,"firstDeadline":1795494738743,"deadline":1795494738743,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-30FF-7EB6-8937-4889497D1E7F',1,1795408343295,'Opened','01A206AD-2A8F-7CB2-AC9D-CE5BD01F52A5','staff-grid','qinyuan-grid','Received','Received','01A206AD-30FF-7000-8011-F060E558887E',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408343295,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-30FF-7EB6-8937-4889497D1E7F',2,1795408343295,'Routed','01A206AD-2A8F-7CB2-AC9D-CE5BD01F52A5','staff-grid','qinyuan-grid','Received','Dispatched','01A206AD-30FF-7000-8011-F060E558887E',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451543295,"acceptBy":1795415543295,"firstDeadline":1795494743295,"deadline":1795494743295,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-30FF-7EB6-8937-4889497D1E7F',3,1795408343295,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795494743295,"promisedAt":1795492800000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206AD-36E3-7B8F-AAC0-A85AAC599484',1,1795408344803,'Opened','01A206AD-36E3-7519-9348-536633CB3CEA','head-3','qinyuan-grid','Received','Received','01A206AD-36E3-7000-8012-489230193A7B',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408344803,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AD-36E3-7B8F-AAC0-A85AAC599484',2,1795408344803,'Routed','01A206AD-36E3-7519-9348-536633CB3CEA','head-3','qinyuan-grid','Received','Dispatched','01A206AD-36E3-7000-8012-489230193A7B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795494744803,"acceptBy":1795422744803,"firstDeadline":1795581144803,"deadline":1795581144803,"promisedAt":1795579200000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206AC-EAF7-77D1-982E-D494F6AC497D','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206AC-EAF7-780E-9242-B0C142ADD2B0',0,'group-building-3','Group','NotNeeded',0,0,1795408325367,1795451525367,1795408329768,1795415531305,1795494725367,1795494731305,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206AD-0556-71CC-90A2-F58DD2049ED8','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206AD-0556-7EE3-8FE6-2409846C30A9',0,NULL,'Group','Asked',0,0,1795408332118,1795494732118,1795408333586,1795422732118,1795581132118,1795581132118,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795408332860,1795408333586,1795408334317,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206AD-10B8-7332-B709-FCBA21B3310B','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206AD-10B8-7177-A488-984B3F7EB91D',0,NULL,'Secret','Asked',0,0,1795408335032,1795581135032,NULL,1795494735032,1796185935032,1796185935032,1796184000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AD-13B4-7992-8AA8-7D1E85E45A32','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AC-F938-79F0-A41B-64C9104AF93F',0,NULL,'Group','Asked',0,0,1795408335796,1795451535796,NULL,1795415535796,1795494735796,1795494735796,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AD-1F37-7427-84EC-C4324E3592E9','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AD-1F37-745E-9305-425951EFA683',0,NULL,'Group','Asked',0,0,1795408338743,1795451538743,NULL,1795415538743,1795494738743,1795494738743,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AD-30FF-7EB6-8937-4889497D1E7F','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795408343295,1795451543295,NULL,1795415543295,1795494743295,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206AD-36E3-7B8F-AAC0-A85AAC599484','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795408344803,1795494744803,NULL,1795422744803,1795581144803,1795581144803,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7598-9AB1-B286484FB30C','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A206FF-50B7-7475-B49E-356B50D50533','Press','01a206ac-eaf7-77d1-982e-d494f6ac497d',21,1795413725367,'1795415525367 1795494725367',NULL);
INSERT INTO "timers" VALUES('01A20BD3-5B4E-7987-A60B-D4C93A82D1AA','AskRating','01a206ac-eaf7-77d1-982e-d494f6ac497d',7,1795494730574,'1795408330574',NULL);
INSERT INTO "timers" VALUES('01A206FF-67E9-727B-A081-15F9F0312942','Press','01a206ac-eaf7-77d1-982e-d494f6ac497d',91,1795413731305,'1795415531305 1795494731305',NULL);
INSERT INTO "timers" VALUES('01A20751-D0D6-7691-86C9-B5575B1FB362','Press','01a206ad-0556-71cc-90a2-f58dd2049ed8',21,1795419132118,'1795422732118 1795581132118',NULL);
INSERT INTO "timers" VALUES('01A20BD3-6712-7A98-BA9A-4C7FABFC7796','AskRating','01a206ad-0556-71cc-90a2-f58dd2049ed8',4,1795494733586,'1795408333586',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7EBC-920B-0E01D39775A9','Press','01a206ad-10b8-7332-b709-fcba21b3310b',21,1795482000000,'1795494735032 1796185935032',NULL);
INSERT INTO "timers" VALUES('01A206FF-7974-7FE0-8A7B-51205B734B7E','Press','01a206ad-13b4-7992-8aa8-7d1e85e45a32',21,1795413735796,'1795415535796 1795494735796',NULL);
INSERT INTO "timers" VALUES('01A206FF-84F7-7068-9E6D-9A3B16DE9D86','Press','01a206ad-1f37-7427-84ec-c4324e3592e9',21,1795413738743,'1795415538743 1795494738743',NULL);
INSERT INTO "timers" VALUES('01A206FF-96BF-788A-A3B3-6746D47A1031','Press','01a206ad-30ff-7eb6-8937-4889497d1e7f',21,1795413743295,'1795415543295 1795494743295',NULL);
INSERT INTO "timers" VALUES('01A206FF-96BF-7083-AB9C-463C98B9698E','Press','01a206ad-30ff-7eb6-8937-4889497d1e7f',31,1795413743295,'1795415543295 1795482000000',NULL);
INSERT INTO "timers" VALUES('01A20752-0263-7330-8686-2624D2622F05','Press','01a206ad-36e3-7b8f-aac0-a85aac599484',21,1795419144803,'1795422744803 1795581144803',NULL);
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
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206AC-EAF7-780E-9242-B0C142ADD2B0');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206AC-F283-7030-A324-8E1C8E2DA9C8');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206AC-F5C8-702B-8C54-B40A095CB196');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206AC-F938-79F0-A41B-64C9104AF93F');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206AD-0556-7EE3-8FE6-2409846C30A9');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206AD-10B8-7177-A488-984B3F7EB91D');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206AD-195D-797C-AA73-185C24D4A55C');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206AD-1F37-745E-9305-425951EFA683');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206AD-220D-7028-B9B5-F065CB19A569');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206AD-2A8F-7CB2-AC9D-CE5BD01F52A5');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206AD-2E21-7087-9678-2954F9E0EBF1');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206AD-36E3-7519-9348-536633CB3CEA');
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
PRAGMA user_version = 26;
