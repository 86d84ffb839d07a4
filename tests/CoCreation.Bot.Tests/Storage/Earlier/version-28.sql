-- A database that the program of schema 28 wrote in a short conversation.
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
resident-hu','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhOZjy9pP8ZejhrEyLrNIkT7S4Ur0E_Z6s7o3bxhR4J0F4jdWc1VL4KKzDSKciGFZ850kCCcfHJh-7VrZJrr6Cj6wmi3yivvZ3xT6O21PZQ3KiRXmv5Vpmcpsrg2AgybDBchP3QnswastclgpQVQPI55JPLDXhGUwwXpwuPdkQuGfHDxRVEkrYWSXpH2ce-PNXrPHhNv9-lc86X0v7nzZu_BZvBPQJLe5FVtcNzmKwhQ1f-I72UYa15HN8_q1iHWzVRmHBvK7oAEqO2S6zecRdAnmHlq0ZbpNLLkLCEIUfWNxNH3rU4DGN0aNdB0XrI9mCynbpBaYaSzH4kNav8HcjKpCN_K-8xmNJQiQD3GqTq726byyoeiEn54Tn4iXDdfD-4c6eW369_FodiT8jL7OKYskodd2BIHakMfmHKUgw9dti70X8KhBg5KrHtJTca6x0Nphm5Ih04GQqeoh5cQVLpnryMKDssuC50-uuZ_QoBYN3XcfLIG9eVUA3DiQ5FxLtmuEbjGavipz0mzObjQw7QAop0YukKg2xniURcOSFB3DQtUe3Tjq--UkQJD6fEWhIfzbifMcFj9Juf3OPaJuZgdvvICvvstNrWZ3TeoHxV7g0amkDPPkvEzLLRVGnMA2W64Cz9BCF7k6Y6mSSbwawd7X2xF3Nono4Os9B11nk-MCp7ZFOodq42TbZvtwA1Uqet-lB-QO5SHskoAFKSgPM9NnogFqRRWkQlcSQdGKuvAL0d4UEppv0vnnm8DNnId2oQYseyyy4PixvOl_6ObwXqo80MQhJHym8YNB01wbqA5i7posUI4_VNTTNlNXacGQmNobyGjqxa7BWWeUuLU-c7ZFQPtPhpy2hYpzzy5I_XfXRXiB5mwR7qGZR9ZTqdsUnCzwd_Eqy4VpZS6qWEaJqQRHx1vCxivOwUe0A8McgqpKZ0m8zr1MiP_RHTmtCDpe7QvE7fcA005heCztTJs5lLAh7NcMFVgm_gusNtApJlmSFdWZQA3tvv9HethcZ6dVDHDjjrCEOAgP16MndFJAuNKiNhwCFDKcK5Waa3htm4mbPC06KsTvzjIhy9zAyTcTdsU5sATzJHAJUN2S9Pgby7yT0Mw2GwCDr9cmjqPWfiL8WI3JyWxqgM3Q1y7rhe7lN7HwhVZNksZArbHRivhQnqiAR0NwCfqYtKRTBvU8CdbY0kmn6C7XucMaNsC3DRRhZHtdTwhErcqMK74NpdLoooCzBCA4PCH5XcIR2TLzaeFXALYsUD22ivwOR02mpKj-oWdi2Z_fof0wJ57V74xGSabxHmnrBiYZpBqqnrQW79nBOIfjllG82D5V-NkNbYG47ma7pp-GNq7ZM6687Z7jfw',1795394931429,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgx5NYm6HyRXu2XzocBua5MLd6Bo27WewKZFNj9mWJO6rF2GZSOFnZiJO7WX-E4DUbBe6-2V9hQtixmd5MvS7MRKTI4tNhciWvbYVw_-MzlQc0AwtPQtSZElApFPbpXWKjeK-lCA8voMxqBB_bbg7fs-xEHtxXIWZ1rkutx64tKdGtUVHq2j-hJb554SS8V4rLDvI2Z-VkL9K0XSnRogWZRET_hplIZRrPN4IlwnOO3R9pTI6I8EeRw8xQ1KD4iZ7bZgTWUpyn68UylgHHfUVj70kxmtUx7JJDcRk3yxKbC1uwogSZ7faclQA0YryCkBP0IrQ-tOGAakMlgdSpAYjllXgWzZsP-DsIVoGd1z4ew2qRdhLxzs4kmZm2FDx75Fkc_FusN-9Vsew42m40-rs0F4BSDSy1qEBQFzxSnk5GAeStBdq0S5pk_NLkKe3BlB6yxbZYZMVGpI5Mhr4dQ59y-mjnEH77UdFRJAf1zQ7lAHwRIJSc1efzAqI_567XF6Aqe4JIhXQZl-80V04KJBsyitwUjR6eQeC1o6CXtxiloCWjd-1qJJhAtF2hxguBNjawOjYNngO9QyCtjr8saFP4hblzAxBejinXJ2eCqrNUc6MR0W0sf1wgr4cxMgcWptCUKGlbSUUYrWML78gJUjPvxBWwQMdhVC3k3bsz_v6SlZA',1795394933591,NULL,NULL,NULL,0,2);
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
INSERT INTO "GroupPosts" VALUES('notice 01a205e0961a7cc598c49f2cbc092ff9 post.notice group-compound','group-compound',NULL,'01A205E0-961A-7CC5-98C4-9F2CBC092FF9','post.notice',NULL,NULL,1795394934298,0,1795394934298,NULL,NULL);
CREATE TABLE "Keys" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Keys" PRIMARY KEY,
    "Value" TEXT NOT NULL
);
INSERT INTO "Keys" VALUES('ring/key-474432a1-20df-4942-888e-97286390a188','<key id="474432a1-20df-4942-888e-97286390a188" version="1"><creationDate>2026-11-23T00:48:33.1718938Z</creationDate><activationDate>2026-11-23T00:48:33.1718938Z</activationDate><expirationDate>2027-02-21T00:48:33.1718938Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>4UFUlf+B5uSPlvdJRV/rkCmpISc55oJ34fq13QHBUJXkF517BTjHSAdZqn1CT9UGtpLJe9rNWGZDrTEBRcTzQA==</value></masterKey></descriptor></descriptor></key>');
INSERT INTO "Keys" VALUES('sealed','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiDFH_ZiBN5RUIt4KEPZKRrBrMNOI_AnXS6Hmxf6AA6s96KZX7Mhig8M6vabsV_jdQ9_Y0roeZqKrmtp4GyyZc_UcHPe9U62t9apP4t0ESBD9B1Me782msTZpX3Ajwj211bQm3T4jM0SScZUf31hHRKUd3xQcwLVG7dgNaZhcqjzl77F2npfi3nnZPHkiGlrCa0aVrQq_0qL0Hf3QzdlqK_vb5MUDF528Ig_FIcX4dIxxXuFDRCwOvRpg1cNKtN-6Q');
INSERT INTO "Keys" VALUES('sign/contractors','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjrx2BrnszdHmg15HdKNMKwKgdHW7P6Wjy-XgImbeLJCRZcrpqvCxBMyK_eNWcWZkAbKBTMBx_1Uw2rT8wp7FGdaP1bhQdoEqG00lZY46v2iFa7rI7k-kgsmQEN4Mh0zzUI0MCe1GjxFxAs3wfadGgJ');
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhTiV0Vqr2p_RFqswdWIQRZuYqJ0vhkflbUjS3y65N6yFVx0yImGTLnOUPCw7wWz3bNAFWvU9JCfQdI_b2Qx7YiFc0uYioaZMdz6wPn0VsAFUR3Psn895Nyre14O2wV_IvkHtL1wZqc7xE5BNBvgUXCYsxJiBaidbJGWkwGOBbGbc6s1JWMQkEQ54O4ahuAbxmNkYtb4fTeygD5f37y4THOMtT4rIJgVx83wm2ZsU88vPoy70BAXQ79Vq555Fn7OMw',NULL,NULL,0,1795394931429,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYh9aG5y1TIVRurBkrRVIt-Y053Ybpv-msOndmfMkeX9msGDFwn8yp7t63NzB8D_duFzweOup1VWinUBGp9nVbyBW3aZVnjMHemrtP_P-sBDIhwpJxjpQ1Z0-h20wncN7Dtuz8-zLufKyTfvBndPmFZgF4570Yoeqy_ERLzdX3aHdAnSaUvE6kQg-5rPSl5mt49zLiYE3fFz43iEURdjKKA9nGo_AZX1mfcKXBaRnv7tElSsCQx_Ed05v_DoSJFnQnMgthkvP3lTJllUKBCC5NsdjI_Cw6xMQ0HJCPtgZ-IJ9jCI4l0iaSwAzCrb-nK5X4NaGEHSi53vriUp8gqDp4SgEH9p2tNTNYsbodA4g_6IRBD6-LvdLJt-vId8zQr9vm7WE4qqNWz2Pf3oTzWThmhMA82RUlWb63FQrR8YLJOJg3P52e6bE1Uswo4EMUZXHBqsVt3fGl1cu75_SUxZ2tiPYv8yfJGZJKxfvdXPzRXAz-J6Q-0vCuRWLwoqvDUDl_d4Kfik4GpVLYNhYR3Ec-iiJBEPusQqEjTRMk_VX557qsOaWV94qiZx_7noWmdsRrDYpUHbbg9gYjZbH5oeHrDGZN1v4O2rHIhdOvO9cVhXeoEw35jNAtTBRkfn6dMWSmCXBsiYADWNxeRIEu_ZQjngRDiGZHPdg5aNpBiwZ7mpDRu2bdPnaSbpHfZtwXuzSOCjI6HnfaH_ROZrZJg_SybkNqJl8dIAZRY0jvUWIdSyCO5HLJ61FY5lJmsYfM6G1ajA3P3OjoX-A-n6j87_qlMxBA_07PEGYjGJXDe3ocQJgiDbBVTaCEHrxlstCkoycFwdl7Mv58t0jMB36HFqn98Vm2qqCO7EQz-H8J4Ip3lUc1ymMMkJ96r9qDdydtLJUY1gPLrPrz3hDHl8akItUUeoCuViwcqwFR4hNy7Np3TwLmmlItANp8bj98QReHLW2dq5HbMi9Q_HaC-lA_K1gMrQsK52wVK909N-xHwo2myNQHESVL4ecxCNIJ_MiFmMYPWgTeDehHrMDwLbLUiN9bceKeGEaqisOiizAnT47UtO-WixPS_3rSB7URNVC_JCRYGwNkcsfyIiZ-4tI1-_Imp4GheuiaO6UZS0e6xSnifXNCS0tPpY5KXV9jswT0WCCCSgYScWO5Z7b53qLbSPCKDkaeoRmomFZkPAhCqkf8rnOw',NULL,'01A205E0-8DC7-7138-A0F1-53C7D7020D26',0,1795394932167,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhuK3MWbJpJMpmEjV61MHLQjXmDjd_wgaCCBkqhN0hrmW7LjKVYcSSmYjmGd34q_FRUf4j2uoC_U1gIIPrQUrp7cBInJq5DbPb_Y4tQP0SsgPL-OKWM3t3aGL7lb4K7oXrcyAoLKnT4mslIIbLEIJs2xlhBDql7BLqjTGvwJlh-qMc-7ursJv0m-v_AM8JDdY_7RAD19u73tpkXSB7stXZywDQbQBkpC-wrCuVgKbLAgVeJ8Z6CG-FCTTCNMPEuXfw',NULL,NULL,0,1795394933591,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiKOfft53mQTr0GoQXOcUXPNYCi_bXomDhmqAn5uG3wq0isyuhzhegbEljPTLg7ArCflzCPxC8MoCaS5Nj4e-hxBgOIfygoz4o-_lJrzWlI2o1x9-lJdMqzUC6mHsu8DL9mJvDAyIsJKIoaz8m9KTLKypLadxxUM6itpbVRwT98mKvY7Y0Cv7n5CRyYW2mUdS0e_BlAfzzUVrheNZ-vKbzWnPZQ0m5MFjdYJpcP3KY2Y8TYe2zleDVo9-nhq_K55E_E6pVNtsk2EfwxW_FrVGC1tizU70IIXHYATjYscW7x1g',NULL,NULL,0,1795394936017,1,1,'dm-dl_staff-grid|1795394936036',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a205e045827bc39dd24537ad948fc4',1795394913666,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a205e0462c7843b8d72cd6cf29df28',1795394913837,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795394914423,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795394915444,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795394916152,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795394916859,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795394917570,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795394920051,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795394921022,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795394922117,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795394922864,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795394923674,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795394924407,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795394925325,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795394926204,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795394926952,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795394927668,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795394928381,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795394929170,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795394929887,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795394930608,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795394931429,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795394932167,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795394932884,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795394933591,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795394934298,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795394935147,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795394936017,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795394936739,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795394937631,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795394938401,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795394939132,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795394939910,200,NULL);
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
INSERT INTO "attachments" VALUES('01A205E0-730D-7849-BC1F-1FD2043DAC72','01A205E0-730D-7061-A542-74B40B1ADEF0','01A205E0-730D-72AC-B150-CF1E9EA8A2D6','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795394925325);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A205E0-A621-72BC-BEF1-D449489F81FC','572ADB414210D7D9D30C87A5E173B2422A1A3E42A1B726BB30675BF3FFA92A8E','head-3',0,NULL);
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
INSERT INTO "contractor_links" VALUES('01A205E0-A31F-71A5-AE3E-565A4A98DEE8','01A205E0-54C2-77C9-B032-DB92179EAD45','顺达电梯','staff-property','01A205E0-5E73-71AB-8248-C18D2FD0E696',1795394937631,1795999737631,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795394914423,1795394914423);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795394915444,1795394915444);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795394916152,1795394916152);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795394916859,1795394916859);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,NULL,1795394920051);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A205E0-54C2-772F-A04C-DD1887E87141',NULL,NULL,1795394924407);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A205E0-730D-7061-A542-74B40B1ADEF0',NULL,NULL,1795394925325);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A205E0-7EFD-7F53-A368-A96BEC698AF2',NULL,NULL,1795394928381);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A205E0-6685-76AD-8EA4-C54EDA2EF442',NULL,NULL,1795394929170);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A205E0-87B0-74B0-B55C-8BB8B7374357',NULL,NULL,1795394930608);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A205E0-8DC7-75C9-9E66-B1F356F8229B',NULL,NULL,1795394932167);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A205E0-9094-74AE-B275-0F1837C07C00',NULL,NULL,1795394932884);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A205E0-996B-7F63-92C1-6B47051BA22C',NULL,NULL,1795394935147);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A205E0-9CD1-7584-A1CA-79EE6A6E797A',NULL,NULL,1795394936017);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A205E0-A621-7711-9E55-CBA03553B447',NULL,NULL,1795394938401);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A205E0-996B-7504-92AA-D08D7BC14996','staff-grid','staff-building',1795394935147,1795480200000,0);
INSERT INTO "handovers" VALUES('01A205E0-9CD1-798C-809A-ABDBB5609C0C','staff-grid','staff-building',1795394936017,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A205E0-9FA3-7BE1-BEA6-512263AF903E','staff-grid',1795482000000,1795394936739);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795567739910);
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
INSERT INTO "notices" VALUES('01A205E0-961A-7CC5-98C4-9F2CBC092FF9','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795394934298);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A205E0-54C2-772F-A04C-DD1887E87141','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgUA7BH13CmsJjYgkvsmsTbvvwWni-k90fbdfV157YrgbVNr_qFWOtv-bELjhc9hIUbZ6HqLo7VgfIo9jzu8PXRLc3qUdAPg3UKvyteapSEug','zh-CN',NULL,'group-building-3','All',1795394917570);
INSERT INTO "persons" VALUES('01A205E0-5E73-71AB-8248-C18D2FD0E696','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiTV2dnMkIKEy2LwNveb9OrBcSKxf-AhzuVrS6XgsulHY3gRm9IxEYTMM7GlotSGx0U7xOi9iaIV28b8ylak_d0eC6COVfe78tIPhPwThCTsg','zh-CN','staff-property',NULL,'All',1795394920051);
INSERT INTO "persons" VALUES('01A205E0-623E-724B-8D22-6587D67580BA','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjZX1AzhK8385-uY7k2jGJsLAytJXOF7Rr9vN7Z3rjuhowGWsQnUdpfYwItn0T8F9KAwkYUr37Nye3jXeP2A5_Cd1IbhV30BoSVryKEK3SrBw','zh-CN',NULL,'group-building-3','All',1795394921022);
INSERT INTO "persons" VALUES('01A205E0-6685-76AD-8EA4-C54EDA2EF442','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYh5MCpmxvbXfwB-94euT0a6zFfUO0OhwfZ2ffdzOm4BMyGTktSUddnXdwaanuRhjLvqwBJeRS_s2hVVG2EEGQe067_fd9KBFEQy49nODEHkkw','zh-CN',NULL,'group-building-3','All',1795394922117);
INSERT INTO "persons" VALUES('01A205E0-730D-7061-A542-74B40B1ADEF0','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhqUnFXUSnLY3h69SuFRkkFP4i-zFECZyZ-LpzcM3JcUP29heM4ddbMGF7I0vb4YVV9DFjRyCU20jQ2ZaspwnliE4lZ-tt8bq9YEdO-qInF5Q','zh-CN',NULL,NULL,'Less',1795394925325);
INSERT INTO "persons" VALUES('01A205E0-7EFD-7F53-A368-A96BEC698AF2','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgDeAt2q_ogS865HpXbRHo4B2GzpKB4szfe7HSJh9Xfuro8yTctV-Q9qAqZj8NHfsJVy4_pk7NlHGRp_D6lKYVGVcZBMi_xL51KwEHlo6OWcg','zh-CN',NULL,NULL,'All',1795394928381);
INSERT INTO "persons" VALUES('01A205E0-87B0-74B0-B55C-8BB8B7374357','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiuX_JIKCn9iL5GiKtx2rWUeqXRZepvmL5fNTmckURxyZbCarrCXE4TTvctKMS3c7uXrKKXzPVVw3l8828RHcjx597i8mfUY1C75lc_inobvw','zh-CN',NULL,NULL,'All',1795394930608);
INSERT INTO "persons" VALUES('01A205E0-8DC7-75C9-9E66-B1F356F8229B','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgIWyJ2u04iJhYDzR4oXXlkBRtFiTiIlFsYjOgkM_DaXoTviIsDVvR9YZXxfv_0q-4TSJvC674iAplZtfx_AW3vdNMX48xiHfKn5LXR6DYNHQ','zh-CN',NULL,NULL,'All',1795394932167);
INSERT INTO "persons" VALUES('01A205E0-9094-74AE-B275-0F1837C07C00','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjRrB1Lq6dq0J4agbwKSqGBaLC4fgrNnf1R6HrzJf21z4pWiCw15QfGn8MwMoN90niDtRBA4SmLsAIR-9dFhILIFzWTv67uZeLkWpfNsvSK3A','zh-CN',NULL,NULL,'All',1795394932884);
INSERT INTO "persons" VALUES('01A205E0-996B-7F63-92C1-6B47051BA22C','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgWaOuvqd7AmJiueTF3BsWKL3-jqD9T58APA_bXTVkip5xRklqPKA_hl8Iz3gEUEWcB92PQeOeUoR2-y3O514i8HmyBdiGNrlYD3r2TRye8Vg','zh-CN','staff-grid',NULL,'All',1795394935147);
INSERT INTO "persons" VALUES('01A205E0-9CD1-7584-A1CA-79EE6A6E797A','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjENJXEwLXmZIF2lBDjyGJYuXc4I4G6_mKE4MKVZqCPBVzB4abixuiq2dP4pF-3zgjBUlppio4hThegiwc7WyLA8fM82-ZqZhbbWZyYnc9Now','zh-CN','staff-building',NULL,'All',1795394936017);
INSERT INTO "persons" VALUES('01A205E0-A621-7711-9E55-CBA03553B447','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjFQNlzZyYCrB4o8XU4xGq4z-zRMCwfRZ0MvJPYvrzNbZCEzhWthKy4OJVmEMrADlhhnGrTm4FtR3QFOCp74FVy56yAmelXjOjcnT00JltvBQ','zh-CN',NULL,NULL,'All',1795394938401);
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
INSERT INTO "statements" VALUES('01A205E0-54C2-7000-8001-C06F3D3C0AF5','01A205E0-54C2-772F-A04C-DD1887E87141','01A205E0-54C2-77C9-B032-DB92179EAD45','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhIP4XoXdwRuXsD7IlJ3ZZNcTKMNBKcFFXWfs4_ad27AVfg3QmZARNRZm_QJHmX95j6sEGEo6chBKOw9-4nHIw5AMRdyhulVtWv1szHZ0wgjEvMXM7mQ46TVdXz3N6pcljgKaBWBlL01bpSf3Yi_p4gR6F7ImpaaV8mawwDfMm9AmE4jgJH6lVa_k521z4dbPA',0,NULL,1795394917570);
INSERT INTO "statements" VALUES('01A205E0-623E-7000-8002-09A36D811B1A','01A205E0-623E-724B-8D22-6587D67580BA','01A205E0-54C2-77C9-B032-DB92179EAD45','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgzhO5X6K3K9fqoR5ClB82IZEegptH_V6HRBniXEal3i66g_NqlU91iGoZ4CyP69iRfaFmFg4NglwiRLRidRMindWcAvwxGrv9IGjTG4Qaq6g',0,NULL,1795394921022);
INSERT INTO "statements" VALUES('01A205E0-6685-7000-8003-655B1833DB1B','01A205E0-6685-76AD-8EA4-C54EDA2EF442','01A205E0-54C2-77C9-B032-DB92179EAD45','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhxbruB2PFWssjpo6mN3wHjrYEvGvsaDmnU_zeBF2JgSzQI5PVkLtkfrM7YUbKDi_T72wHxOZA1ULlVCSqu011uRYH98SzMNwltYD-ILzH7ww',0,NULL,1795394922117);
INSERT INTO "statements" VALUES('01A205E0-6970-7000-8004-F9EA28A6F204','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYi46QWuTqgf4gIGwdnwX-XArYthIHRbv1G29oR3qdADJAaUL-i-hTjYLZH3HJ-qh1NSSclL_3JIpbXVafpZ58yYTa8HBhn9tipHJ92i5MmY4UdQQcRdPCNopF5pLwnfGC_gkAIOQzaUTmt4FnxmBJCl',0,NULL,1795394922864);
INSERT INTO "statements" VALUES('01A205E0-6970-7000-8005-D8B51C05BAB5','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjHXgcezW2SBeNo9N4Uw_18gTK-EdJeAxToKm4I2WFT_i2matoBDqEPQdZTrPxhWSxR1kuuO-JORNUJTWgVuoJnE0UgWvvXZ1Aknk0RVat8lJ92HCuHCjaj8kTmLO62rgtdc7kwv0CVRLqpWAWsh7oi',1,NULL,1795394922864);
INSERT INTO "statements" VALUES('01A205E0-6C9A-7000-8006-F3CE0D82DDF9','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYifJ5isR9HXpZK27M-wi6XJekMBOLMji1G6YBcPg69KTGPB0LCBjGayYs6gvvkNhMMjSDliqVMh8-k-JnGkUOp_GnWMizHyFcXXwaBu_GhN29KVolP-VC_4dLN93axc294',0,NULL,1795394923674);
INSERT INTO "statements" VALUES('01A205E0-6C9A-7000-8007-A78050B3CF09','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYi6BxiAYT4wyimE6XpBNjPs5P3hzvqbR8GCtEzDbv2bFrMDMhhn-7V2YRGS5A8VMRPJJfjs_IaATwm39fQIboU9Oh8QIRKEPtDH-9PrtXDtsO6reoJH-w763UN4B1MPEs8',1,NULL,1795394923674);
INSERT INTO "statements" VALUES('01A205E0-6F77-7000-8008-6DA735B03321','01A205E0-54C2-772F-A04C-DD1887E87141','01A205E0-54C2-77C9-B032-DB92179EAD45','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhWfwCLGPyYc6-p_JUJ47BAy_UBpOQufjkM0fMoEFfN8s5Ow3jHm8U_piG-74ZzClJyvEcqbr9ktlZa6dmOFiyogaKXr5ER6j177prA0hUgKw',0,NULL,1795394924407);
INSERT INTO "statements" VALUES('01A205E0-730D-7000-8009-C83D01F95481','01A205E0-730D-7061-A542-74B40B1ADEF0','01A205E0-730D-72AC-B150-CF1E9EA8A2D6','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYjVJR2-tWEXhsgHPazx2FCNEP2oG_277LFK4tB7j1uTuMF9adnNINl6nJFhnQl8g8Iqpk0IG2csQbKrD8yyRMcoXHMQoyUNDU1-DQWvjctbOcComCA9rWlb7jR8CiUA8KxlY-bZ5b31YAJBQaxiH3Us1KD0_e6IJpewQFhrNyLjUg',0,NULL,1795394925325);
INSERT INTO "statements" VALUES('01A205E0-7968-7000-800A-C717785A9200','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhiXzl6k4y7g1UM0cf9_wXvzmU3_IjYQtAwj179S-5S2DJrn82fV6Q9L4ItGXYME2lVqz-KnfduI3qjAt_9bfZEcBIDUpT-0MppWU7nerLNIQ',0,NULL,1795394926952);
INSERT INTO "statements" VALUES('01A205E0-7968-7000-800B-13CFE4C1A168','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhPgHXl798DMg9FSBsbcQ8ZFj9aLhSBUc447J4WXpXOjh3tRKlFluY4R-7Tkz4PubvtsqbvPPO8NeNotwI35i0fwKIpzW-vleqWKqkmfEUsrg',1,NULL,1795394926952);
INSERT INTO "statements" VALUES('01A205E0-7EFD-7000-800C-B1208B9B5469','01A205E0-7EFD-7F53-A368-A96BEC698AF2','01A205E0-7EFD-7689-BCE7-0D1F2DEB2580','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYgwwtcWCEBeKtulP6kdstzLhcEmAOleiEM6u1BVd9uHaooj48VhsyLu812q-OF6ZE1zv_hQsWQTBC8s5YZwNvgUtCatRm8qF5WfILef56Z5zb-hwJ-lB5EjNhtGE8QF9edi7GzU93H02s4pBL7AK2gDyQVZLaqQ6lzIaromRWV87A',0,NULL,1795394928381);
INSERT INTO "statements" VALUES('01A205E0-8212-7000-800D-005D65C7A6FF','01A205E0-6685-76AD-8EA4-C54EDA2EF442','01A205E0-8212-7E1D-861A-0CDEE2EF5E8F','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiFb57uRJbknGzWdJtoDfo9sKaYalKi9yrBPBQU03Pa-eXZplJd_vgTQcogdobXDhiY-wlSIFeLORt210veeUAfslyBiy-XYI9lrIyzZDEhiN4zbVY6P6L4ymN56I6Hr0xZ3pohbKNbH8Ee4rPjJC4T',0,NULL,1795394929170);
INSERT INTO "statements" VALUES('01A205E0-84DF-7000-800E-BABEDF7E0DD9','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiIemQjQh5fjhRiifUuCtNravcSMLq40QsxUCmRLr_1k0d-mjzzRD7JyZS8g-p8oT1BA126BuSiISQeS4QYvQcX9idS6zU7QLg1ewmgrR4Daw',0,NULL,1795394929887);
INSERT INTO "statements" VALUES('01A205E0-84DF-7000-800F-9D1FDC696782','01A205E0-5E73-71AB-8248-C18D2FD0E696',NULL,'sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiLepw924xuzXa3BGAHJkDXeYT8bKXo8RChrRtJySDRdZIRThMIO0M-feIFRgvpKTxtQRp6IxS2WcJ_OGMzAeoz4ZVLlL4_URUArGZMiOTN6A',1,NULL,1795394929887);
INSERT INTO "statements" VALUES('01A205E0-8DC7-7000-8010-A77251B6E05B','01A205E0-8DC7-75C9-9E66-B1F356F8229B','01A205E0-8DC7-7138-A0F1-53C7D7020D26','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYg-Q-5XLUK5li5B_D3jRdWLxbrKb2wiW9d01leHkjc6xm39Ms0dg51SDJz5Xx7_cXHuGd1P8Z58RxqzMkPenFkreo72Y5fp-ENSXkWe8TBWE--ajekg8Ofq7JxB060r_Ok',0,NULL,1795394932167);
INSERT INTO "statements" VALUES('01A205E0-9FA3-7000-8011-DFBD3834B727','00000000-0000-0000-0000-000000000000','01A205E0-9FA3-7BE1-BEA6-512263AF903E','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYiNhDsa9H1-C3mju5Lv8wMxL5uO8eEl7C4YmihXZLZ7XaKSjxXcH1YNP5lYvv26BKSOyuL9ljmTpmmsBPNNZUdLiwyoSkuDPy3i3ylQazLbf3KuIVWVbz1nxvDScKTMb4Bo-Y__QpEykFw2fWflRZkdJU2HmqPZjkZ6o8kFPRYPSaJK9flKPHHns8MBGgWmIpQ',0,NULL,1795394936739);
INSERT INTO "statements" VALUES('01A205E0-A621-7000-8012-D5D08D4DF6F9','00000000-0000-0000-0000-000000000000','01A205E0-A621-72BC-BEF1-D449489F81FC','sealed:1:CfDJ8KEyREffIEJJiI6XKGOQoYhuTBIWMGvUFeEQhqnzXo7GdQpkrMfmkrN3vbiGI_CRnSxSMYsC18RhUuSk-O9cBYx8rf3po4L6OqkQM0hdvPQrULvtx9iKGS3ddNOgoeYDHix2WUTOONiPNYuzbcn6lCA',0,NULL,1795394938401);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45','01A205E0-623E-724B-8D22-6587D67580BA',NULL,0,1795394921022);
INSERT INTO "supporters" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45','01A205E0-6685-76AD-8EA4-C54EDA2EF442',NULL,0,1795394922117);
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
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',1,1795394917570,'Opened','01A205E0-54C2-772F-A04C-DD1887E87141',NULL,NULL,'Received','Received','01A205E0-54C2-7000-8001-C06F3D3C0AF5',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a205e0-54c2-772f-a04c-dd1887e87141","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394917570,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',2,1795394917570,'Routed','01A205E0-54C2-772F-A04C-DD1887E87141',NULL,NULL,'Received','Dispatched','01A205E0-54C2-7000-8001-C06F3D3C0AF5',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795438117570,"acceptBy":1795402117570,"firstDeadline":1795481317570,"deadline":1795481317570,"promisedAt":1795478400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',3,1795394920051,'Accepted','01A205E0-5E73-71AB-8248-C18D2FD0E696','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795394920051}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',4,1795394921022,'Joined','01A205E0-623E-724B-8D22-6587D67580BA',NULL,NULL,'Accepted','Accepted','01A205E0-623E-7000-8002-09A36D811B1A',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',5,1795394922117,'Joined','01A205E0-6685-76AD-8EA4-C54EDA2EF442',NULL,NULL,'Accepted','Accepted','01A205E0-6685-7000-8003-655B1833DB1B',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',6,1795394922864,'Progressed','01A205E0-5E73-71AB-8248-C18D2FD0E696','staff-property','chunxiao-property','Accepted','InProgress','01A205E0-6970-7000-8004-F9EA28A6F204','01A205E0-6970-7000-8005-D8B51C05BAB5','{"before":{},"after":{"answeredAt":1795394922864}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',7,1795394923674,'Resolved','01A205E0-5E73-71AB-8248-C18D2FD0E696','staff-property','chunxiao-property','InProgress','Resolved','01A205E0-6C9A-7000-8006-F3CE0D82DDF9','01A205E0-6C9A-7000-8007-A78050B3CF09','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795394923674,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',8,1795394924407,'Rated','01A205E0-54C2-772F-A04C-DD1887E87141',NULL,NULL,'Resolved','Resolved','01A205E0-6F77-7000-8008-6DA735B03321',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45',9,1795394924407,'Reopened','01A205E0-54C2-772F-A04C-DD1887E87141',NULL,NULL,'Resolved','Dispatched','01A205E0-6F77-7000-8008-6DA735B03321',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795402117570,"deadline":1795481317570,"promisedAt":1795478400000,"acceptedAt":1795394920051,"resolvedAt":1795394923674,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"why":{"zh":"\u4E0A\u6B21\u6CA1\u6709\u529E\u597D\uFF0C\u7531\u6C81\u56ED\u793E\u533A\u7275\u5934\u518D\u529E\u3002","en":"It was not solved the last time; Qinyuan Community leads now."},"acceptBy":1795402124407,"deadline":1795481324407,"promisedAt":1795478400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',1,1795394925325,'Opened','01A205E0-730D-7061-A542-74B40B1ADEF0',NULL,NULL,'Received','Received','01A205E0-730D-7000-8009-C83D01F95481',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a205e0-730d-7061-a542-74b40b1adef0","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394925325,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',2,1795394925325,'Routed','01A205E0-730D-7061-A542-74B40B1ADEF0',NULL,NULL,'Received','Dispatched','01A205E0-730D-7000-8009-C83D01F95481',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795481325325,"acceptBy":1795409325325,"firstDeadline":1795567725325,"deadline":1795567725325,"promisedAt":1795564800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',3,1795394926204,'Accepted','01A205E0-5E73-71AB-8248-C18D2FD0E696','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795394926204}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',4,1795394926952,'Resolved','01A205E0-5E73-71AB-8248-C18D2FD0E696','staff-property','chunxiao-property','Accepted','Resolved','01A205E0-7968-7000-800A-C717785A9200','01A205E0-7968-7000-800B-13CFE4C1A168','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795394926952,"resolvedAt":1795394926952,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',5,1795394927668,'Rated','01A205E0-730D-7061-A542-74B40B1ADEF0',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6',6,1795394927668,'Closed','01A205E0-730D-7061-A542-74B40B1ADEF0',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795394927668}}');
INSERT INTO "ticket_events" VALUES('01A205E0-7EFD-7689-BCE7-0D1F2DEB2580',1,1795394928381,'Opened','01A205E0-7EFD-7F53-A368-A96BEC698AF2',NULL,NULL,'Received','Received','01A205E0-7EFD-7000-800C-B1208B9B5469',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a205e0-7efd-7f53-a368-a96bec698af2","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795394928381,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-7EFD-7689-BCE7-0D1F2DEB2580',2,1795394928381,'Routed','01A205E0-7EFD-7F53-A368-A96BEC698AF2',NULL,NULL,'Received','Dispatched','01A205E0-7EFD-7000-800C-B1208B9B5469',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795567728381,"acceptBy":1795481328381,"firstDeadline":1796172528381,"deadline":1796172528381,"promisedAt":1796169600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-8212-7E1D-861A-0CDEE2EF5E8F',1,1795394929170,'Opened','01A205E0-6685-76AD-8EA4-C54EDA2EF442',NULL,NULL,'Received','Received','01A205E0-8212-7000-800D-005D65C7A6FF',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a205e0-6685-76ad-8ea4-c54eda2ef442","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394929170,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-8212-7E1D-861A-0CDEE2EF5E8F',2,1795394929170,'Routed','01A205E0-6685-76AD-8EA4-C54EDA2EF442',NULL,NULL,'Received','Dispatched','01A205E0-8212-7000-800D-005D65C7A6FF',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795438129170,"acceptBy":1795402129170,"firstDeadline":1795481329170,"deadline":1795481329170,"promisedAt":1795478400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-8DC7-7138-A0F1-53C7D7020D26',1,1795394932167,'Opened','01A205E0-8DC7-75C9-9E66-B1F356F8229B',NULL,NULL,'Received','Received','01A205E0-8DC7-7000-8010-A77251B6E05B',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a205e0-8dc7-75c9-9e66-b1f356f8229b","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394932167,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-8DC7-7138-A0F1-53C7D7020D26',2,1795394932167,'Routed','01A205E0-8DC7-75C9-9E66-B1F356F8229B',NULL,NULL,'Received','Dispatched','01A205E0-8DC7-7000-8010-A77251B6E05B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795438132167,"acceptBy":1795402132167,"firstDeadline":1795481332167,"deadline":1795481332167,"promisedAt":1795478400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-9FA3-7BE1-BEA6-512263AF903E',1,1795394936739,'Opened','01A205E0-996B-7F63-92C1-6B47051BA22C','staff-grid','qinyuan-grid','Received','Received','01A205E0-9FA3-7000-8011-DFBD3834B727',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394936739,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-9FA3-7BE1-BEA6-512263AF903E',2,1795394936739,'Routed','01A205E0-996B-7F63-92C1-6B47051BA22C','staff-grid','qinyuan-grid','Received','Dispatched','01A205E0-9FA3-7000-8011-DFBD3834B727',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795438136739,"acceptBy":1795402136739,"firstDeadline":1795481336739,"deadline":1795481336739,"promisedAt":1795478400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-A621-72BC-BEF1-D449489F81FC',1,1795394938401,'Opened','01A205E0-A621-7711-9E55-CBA03553B447','head-3','qinyuan-grid','Received','Received','01A205E0-A621-7000-8012-D5D08D4DF6F9',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795394938401,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A205E0-A621-72BC-BEF1-D449489F81FC',2,1795394938401,'Routed','01A205E0-A621-7711-9E55-CBA03553B447','head-3','qinyuan-grid','Received','Dispatched','01A205E0-A621-7000-8012-D5D08D4DF6F9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795481338401,"acceptBy":1795409338401,"firstDeadline":1795567738401,"deadline":1795567738401,"promisedAt":1795564800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A205E0-54C2-77C9-B032-DB92179EAD45','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','上次没有办好，由沁园社区牵头再办。','It was not solved the last time; Qinyuan Community leads now.','权责清单4.1','list of duties 4.1','01A205E0-54C2-772F-A04C-DD1887E87141',0,'group-building-3','Group','NotNeeded',0,0,1795394917570,1795438117570,1795394922864,1795402124407,1795481317570,1795481324407,1795478400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A205E0-730D-72AC-B150-CF1E9EA8A2D6','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A205E0-730D-7061-A542-74B40B1ADEF0',0,NULL,'Group','Asked',0,0,1795394925325,1795481325325,1795394926952,1795409325325,1795567725325,1795567725325,1795564800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795394926204,1795394926952,1795394927668,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A205E0-7EFD-7689-BCE7-0D1F2DEB2580','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A205E0-7EFD-7F53-A368-A96BEC698AF2',0,NULL,'Secret','Asked',0,0,1795394928381,1795567728381,NULL,1795481328381,1796172528381,1796172528381,1796169600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205E0-8212-7E1D-861A-0CDEE2EF5E8F','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A205E0-6685-76AD-8EA4-C54EDA2EF442',0,NULL,'Group','Asked',0,0,1795394929170,1795438129170,NULL,1795402129170,1795481329170,1795481329170,1795478400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205E0-8DC7-7138-A0F1-53C7D7020D26','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A205E0-8DC7-75C9-9E66-B1F356F8229B',0,NULL,'Group','Asked',0,0,1795394932167,1795438132167,NULL,1795402132167,1795481332167,1795481332167,1795478400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205E0-9FA3-7BE1-BEA6-512263AF903E','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795394936739,1795438136739,NULL,1795402136739,1795481336739,1795481336739,1795478400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A205E0-A621-72BC-BEF1-D449489F81FC','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795394938401,1795481338401,NULL,1795409338401,1795567738401,1795567738401,1795564800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-728F-B43A-AE1F37EF73B5','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20632-BA82-7A99-A593-403E523661E9','Press','01a205e0-54c2-77c9-b032-db92179ead45',21,1795400317570,'1795402117570 1795481317570',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7BFB-847F-DEE4552C8E6E','AskRating','01a205e0-54c2-77c9-b032-db92179ead45',7,1795482000000,'1795394923674',NULL);
INSERT INTO "timers" VALUES('01A20632-D537-7CE4-A4AC-5965DE425C03','Press','01a205e0-54c2-77c9-b032-db92179ead45',91,1795400324407,'1795402124407 1795481324407',NULL);
INSERT INTO "timers" VALUES('01A20685-3E8D-7DD6-93BC-46AE56D79DEE','Press','01a205e0-730d-72ac-b150-cf1e9ea8a2d6',21,1795405725325,'1795409325325 1795567725325',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7B61-9764-D1E4CF6E848E','AskRating','01a205e0-730d-72ac-b150-cf1e9ea8a2d6',4,1795482000000,'1795394926952',NULL);
INSERT INTO "timers" VALUES('01A20B06-DAFD-7E77-BB81-836F19718F9F','Press','01a205e0-7efd-7689-bce7-0d1f2deb2580',22,1795481328381,'1795481328381 1796172528381',NULL);
INSERT INTO "timers" VALUES('01A20632-E7D2-78C8-92B6-EB3D49698601','Press','01a205e0-8212-7e1d-861a-0cdee2ef5e8f',21,1795400329170,'1795402129170 1795481329170',NULL);
INSERT INTO "timers" VALUES('01A20632-F387-76AA-A90B-EA12C9AC1126','Press','01a205e0-8dc7-7138-a0f1-53c7d7020d26',21,1795400332167,'1795402132167 1795481332167',NULL);
INSERT INTO "timers" VALUES('01A20633-0563-7697-A8C0-6F260CA3198C','Press','01a205e0-9fa3-7be1-bea6-512263af903e',21,1795400336739,'1795402136739 1795481336739',NULL);
INSERT INTO "timers" VALUES('01A20685-71A1-796B-ABD7-77559812D92C','Press','01a205e0-a621-72bc-bef1-d449489f81fc',21,1795405738401,'1795409338401 1795567738401',NULL);
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
INSERT INTO "accounts" VALUES('emulator','resident-li','01A205E0-54C2-772F-A04C-DD1887E87141');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A205E0-5E73-71AB-8248-C18D2FD0E696');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A205E0-623E-724B-8D22-6587D67580BA');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A205E0-6685-76AD-8EA4-C54EDA2EF442');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A205E0-730D-7061-A542-74B40B1ADEF0');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A205E0-7EFD-7F53-A368-A96BEC698AF2');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A205E0-87B0-74B0-B55C-8BB8B7374357');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A205E0-8DC7-75C9-9E66-B1F356F8229B');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A205E0-9094-74AE-B275-0F1837C07C00');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A205E0-996B-7F63-92C1-6B47051BA22C');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A205E0-9CD1-7584-A1CA-79EE6A6E797A');
INSERT INTO "accounts" VALUES('emulator','head-3','01A205E0-A621-7711-9E55-CBA03553B447');
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
CREATE INDEX "IX_notices_To" ON "notices" ("To");
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
PRAGMA user_version = 28;
