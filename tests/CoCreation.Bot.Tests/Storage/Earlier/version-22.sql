-- A database that the program of schema 22 wrote in a short conversation.
BEGIN TRANSACTION;
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T04:35:02.6001177+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795408502600,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T04:35:04.7265308+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795408504726,NULL,NULL,NULL,0,2);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408502600,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E2D\u534812\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206AF-A20E-7822-9CBD-E92436ED3929',0,1795408503310,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408504726,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','{"version":1,"text":"\u697C\u7BA1\u5458\u63A5\u73ED\u4E86\uFF0C\u523011\u670824\u65E508:30\uFF0C\u6025\u4E8B\u4E0D\u518D\u627E\u60A8\u3002","locale":"zh-CN"}',NULL,NULL,0,1795408506901,1,1,'dm-dl_staff-grid|1795408506917',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206af4fe67abfbeebba0ea08224c1',1795408482279,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206af521f7c84bee9eaecebbcbc81',1795408482847,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795408484248,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795408485562,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795408486424,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795408487142,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795408487878,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795408491591,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795408493106,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795408493872,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795408494585,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795408495337,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795408496052,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795408496795,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795408497538,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795408498252,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795408498962,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795408499670,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795408500392,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795408501158,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795408501869,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795408502600,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795408503310,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795408504020,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795408504726,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795408505432,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795408506164,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795408506901,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795408507618,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795408508382,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795408509108,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795408509835,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795408510541,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206AF-889B-77C6-BAA5-238FC13F0C33','01A206AF-889B-74D6-B6D3-DA97CE746D0F','01A206AF-889B-77C2-A3EF-7257313CB5DC','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795408496795);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
INSERT INTO "claims" VALUES('01A206AF-B8B4-7DD4-9D9F-424C5F32AB5D','023824476505839DA154159463C35A9E7F29EC928489AD69FDF36737EEAC9BD6','head-3',0,NULL);
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
INSERT INTO "contractor_links" VALUES('01A206AF-B5DE-76CE-B047-E678DF201255','01A206AF-65C6-7CB4-AFC8-946BEEFB651A','顺达电梯','staff-property','01A206AF-7447-7334-8B95-B3BAE45526FC',1795408508382,1796013308382,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795408484248,1795408484248);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795408485562,1795408485562);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795408486424,1795408486424);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795408487142,1795408487142);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,NULL,1795408491591);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206AF-65C6-77BF-9DF3-2890D24D4D44',NULL,NULL,1795408496052);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206AF-889B-74D6-B6D3-DA97CE746D0F',NULL,NULL,1795408496795);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206AF-93D6-7487-BD9B-04CA78C9D65E',NULL,NULL,1795408499670);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',NULL,NULL,1795408500392);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206AF-9C6D-7926-B42B-09BBCCF33E8B',NULL,NULL,1795408501869);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206AF-A20E-74D5-8D96-E623ECC2EBC3',NULL,NULL,1795408503310);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206AF-A4D4-7EDD-B75D-8FC81C971EEC',NULL,NULL,1795408504020);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206AF-AD34-7F7A-8054-DAFEDD867A35',NULL,NULL,1795408506164);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206AF-B015-7AD2-9B74-B340999D3F11',NULL,NULL,1795408506901);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206AF-B8B4-7C33-A02C-2B125EC52329',NULL,NULL,1795408509108);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A206AF-AD34-7CD3-AEFB-88D84C818243','staff-grid','staff-building',1795408506164,1795480200000,0);
INSERT INTO "handovers" VALUES('01A206AF-B015-7648-A0B0-4D78B2341609','staff-grid','staff-building',1795408506901,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206AF-B2E2-76C9-823F-47EF17C55DC1','staff-grid',1795482000000,1795408507618);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795581310541);
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
INSERT INTO "known_units" VALUES('chunxiao-committee','committee','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-police','police','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-fire','fire','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-power','power','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-water','water','binjiang','|binjiang|');
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
INSERT INTO "notices" VALUES('01A206AF-AA58-7000-AC74-4C301D377EFD','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795408505432);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206AF-65C6-77BF-9DF3-2890D24D4D44','resident-li','zh-CN',NULL,'group-building-3','All',1795408487878);
INSERT INTO "persons" VALUES('01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','zh-CN','staff-property',NULL,'All',1795408491591);
INSERT INTO "persons" VALUES('01A206AF-7A32-7423-873B-C3DD066D5918','王建国','zh-CN',NULL,'group-building-3','All',1795408493106);
INSERT INTO "persons" VALUES('01A206AF-7D30-750D-8B3A-1CF1DDB94A6F','resident-chen','zh-CN',NULL,'group-building-3','All',1795408493872);
INSERT INTO "persons" VALUES('01A206AF-889B-74D6-B6D3-DA97CE746D0F','resident-zhao','zh-CN',NULL,NULL,'Less',1795408496795);
INSERT INTO "persons" VALUES('01A206AF-93D6-7487-BD9B-04CA78C9D65E','顾雅琴','zh-CN',NULL,NULL,'All',1795408499670);
INSERT INTO "persons" VALUES('01A206AF-9C6D-7926-B42B-09BBCCF33E8B','resident-hu','zh-CN',NULL,NULL,'All',1795408501869);
INSERT INTO "persons" VALUES('01A206AF-A20E-74D5-8D96-E623ECC2EBC3','周海涛','zh-CN',NULL,NULL,'All',1795408503310);
INSERT INTO "persons" VALUES('01A206AF-A4D4-7EDD-B75D-8FC81C971EEC','resident-sun','zh-CN',NULL,NULL,'All',1795408504020);
INSERT INTO "persons" VALUES('01A206AF-AD34-7F7A-8054-DAFEDD867A35','staff-grid','zh-CN','staff-grid',NULL,'All',1795408506164);
INSERT INTO "persons" VALUES('01A206AF-B015-7AD2-9B74-B340999D3F11','staff-building','zh-CN','staff-building',NULL,'All',1795408506901);
INSERT INTO "persons" VALUES('01A206AF-B8B4-7C33-A02C-2B125EC52329','head-3','zh-CN',NULL,NULL,'All',1795408509108);
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
INSERT INTO "statements" VALUES('01A206AF-65C6-7000-8001-BE4D2959E157','01A206AF-65C6-77BF-9DF3-2890D24D4D44','01A206AF-65C6-7CB4-AFC8-946BEEFB651A','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795408487878);
INSERT INTO "statements" VALUES('01A206AF-7A32-7000-8002-752A2EE7A1DF','01A206AF-7A32-7423-873B-C3DD066D5918','01A206AF-65C6-7CB4-AFC8-946BEEFB651A','+1',0,NULL,1795408493106);
INSERT INTO "statements" VALUES('01A206AF-7D30-7000-8003-10623E302DAA','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F','01A206AF-65C6-7CB4-AFC8-946BEEFB651A','+1',0,NULL,1795408493872);
INSERT INTO "statements" VALUES('01A206AF-7FF9-7000-8004-6D57653142FA','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'师傅到了，正在换制动器',0,NULL,1795408494585);
INSERT INTO "statements" VALUES('01A206AF-7FF9-7000-8005-01925A08B78F','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'师傅到了，正在换制动器',1,NULL,1795408494585);
INSERT INTO "statements" VALUES('01A206AF-82E9-7000-8006-37B2A427A64B','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'更换了曳引机制动器',0,NULL,1795408495337);
INSERT INTO "statements" VALUES('01A206AF-82E9-7000-8007-75462407FC30','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'更换了曳引机制动器',1,NULL,1795408495337);
INSERT INTO "statements" VALUES('01A206AF-85B4-7000-8008-DC7D2ABFF818','01A206AF-65C6-77BF-9DF3-2890D24D4D44','01A206AF-65C6-7CB4-AFC8-946BEEFB651A','还是晃',0,NULL,1795408496052);
INSERT INTO "statements" VALUES('01A206AF-889B-7000-8009-5EBC4270E006','01A206AF-889B-74D6-B6D3-DA97CE746D0F','01A206AF-889B-77C2-A3EF-7257313CB5DC','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795408496795);
INSERT INTO "statements" VALUES('01A206AF-8E4C-7000-800A-46B3650F22B6','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'换了灯泡',0,NULL,1795408498252);
INSERT INTO "statements" VALUES('01A206AF-8E4C-7000-800B-B43AA9A7E9E7','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'换了灯泡',1,NULL,1795408498252);
INSERT INTO "statements" VALUES('01A206AF-93D6-7000-800C-62CD21B74E5F','01A206AF-93D6-7487-BD9B-04CA78C9D65E','01A206AF-93D6-7B03-8DAE-E22C78E1804E','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795408499670);
INSERT INTO "statements" VALUES('01A206AF-96A8-7000-800D-B6DB8E70A30D','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F','01A206AF-96A8-71B1-86EF-CC99411BD9ED','3栋2单元门口的垃圾没人收',0,NULL,1795408500392);
INSERT INTO "statements" VALUES('01A206AF-99A6-7000-800E-0F8774999365','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'不归我们管',0,NULL,1795408501158);
INSERT INTO "statements" VALUES('01A206AF-99A6-7000-800F-1B80FA4DA5E5','01A206AF-7447-7334-8B95-B3BAE45526FC',NULL,'不归我们管',1,NULL,1795408501158);
INSERT INTO "statements" VALUES('01A206AF-A20E-7000-8010-EFC6C937B3B7','01A206AF-A20E-74D5-8D96-E623ECC2EBC3','01A206AF-A20E-7822-9CBD-E92436ED3929','5栋下水道堵了',0,NULL,1795408503310);
INSERT INTO "statements" VALUES('01A206AF-B2E2-7000-8011-BA25756C4B54','00000000-0000-0000-0000-000000000000','01A206AF-B2E2-76C9-823F-47EF17C55DC1','市民反映春晓小区2栋3单元下水道堵塞，要求尽快处理',0,NULL,1795408507618);
INSERT INTO "statements" VALUES('01A206AF-B8B4-7000-8012-821A26286F73','00000000-0000-0000-0000-000000000000','01A206AF-B8B4-7DD4-9D9F-424C5F32AB5D','3栋3单元门禁坏了',0,NULL,1795408509108);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A','01A206AF-7A32-7423-873B-C3DD066D5918',NULL,0,1795408493106);
INSERT INTO "supporters" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',NULL,0,1795408493872);
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
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',1,1795408487878,'Opened','01A206AF-65C6-77BF-9DF3-2890D24D4D44',NULL,NULL,'Received','Received','01A206AF-65C6-7000-8001-BE4D2959E157',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206af-65c6-77bf-9df3-2890d24d4d44","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408487878,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',2,1795408487878,'Routed','01A206AF-65C6-77BF-9DF3-2890D24D4D44',NULL,NULL,'Received','Dispatched','01A206AF-65C6-7000-8001-BE4D2959E157',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795451687878,"acceptBy":1795415687878,"firstDeadline":1795494887878,"deadline":1795494887878,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',3,1795408491591,'Accepted','01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408491591}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',4,1795408493106,'Joined','01A206AF-7A32-7423-873B-C3DD066D5918',NULL,NULL,'Accepted','Accepted','01A206AF-7A32-7000-8002-752A2EE7A1DF',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',5,1795408493872,'Joined','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',NULL,NULL,'Accepted','Accepted','01A206AF-7D30-7000-8003-10623E302DAA',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',6,1795408494585,'Progressed','01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','chunxiao-property','Accepted','InProgress','01A206AF-7FF9-7000-8004-6D57653142FA','01A206AF-7FF9-7000-8005-01925A08B78F','{"before":{},"after":{"answeredAt":1795408494585}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',7,1795408495337,'Resolved','01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','chunxiao-property','InProgress','Resolved','01A206AF-82E9-7000-8006-37B2A427A64B','01A206AF-82E9-7000-8007-75462407FC30','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795408495337,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',8,1795408496052,'Rated','01A206AF-65C6-77BF-9DF3-2890D24D4D44',NULL,NULL,'Resolved','Resolved','01A206AF-85B4-7000-8008-DC7D2ABFF818',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A',9,1795408496052,'Reopened','01A206AF-65C6-77BF-9DF3-2890D24D4D44',NULL,NULL,'Resolved','Dispatched','01A206AF-85B4-7000-8008-DC7D2ABFF818',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795415687878,"deadline":1795494887878,"promisedAt":1795492800000,"acceptedAt":1795408491591,"resolvedAt":1795408495337,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795415696052,"deadline":1795494896052,"promisedAt":1795492800000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',1,1795408496795,'Opened','01A206AF-889B-74D6-B6D3-DA97CE746D0F',NULL,NULL,'Received','Received','01A206AF-889B-7000-8009-5EBC4270E006',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206af-889b-74d6-b6d3-da97ce746d0f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408496795,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',2,1795408496795,'Routed','01A206AF-889B-74D6-B6D3-DA97CE746D0F',NULL,NULL,'Received','Dispatched','01A206AF-889B-7000-8009-5EBC4270E006',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795494896795,"acceptBy":1795422896795,"firstDeadline":1795581296795,"deadline":1795581296795,"promisedAt":1795579200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',3,1795408497538,'Accepted','01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795408497538}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',4,1795408498252,'Resolved','01A206AF-7447-7334-8B95-B3BAE45526FC','staff-property','chunxiao-property','Accepted','Resolved','01A206AF-8E4C-7000-800A-46B3650F22B6','01A206AF-8E4C-7000-800B-B43AA9A7E9E7','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795408498252,"resolvedAt":1795408498252,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',5,1795408498962,'Rated','01A206AF-889B-74D6-B6D3-DA97CE746D0F',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC',6,1795408498962,'Closed','01A206AF-889B-74D6-B6D3-DA97CE746D0F',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795408498962}}');
INSERT INTO "ticket_events" VALUES('01A206AF-93D6-7B03-8DAE-E22C78E1804E',1,1795408499670,'Opened','01A206AF-93D6-7487-BD9B-04CA78C9D65E',NULL,NULL,'Received','Received','01A206AF-93D6-7000-800C-62CD21B74E5F',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206af-93d6-7487-bd9b-04ca78c9d65e","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795408499670,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-93D6-7B03-8DAE-E22C78E1804E',2,1795408499670,'Routed','01A206AF-93D6-7487-BD9B-04CA78C9D65E',NULL,NULL,'Received','Dispatched','01A206AF-93D6-7000-800C-62CD21B74E5F',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795581299670,"acceptBy":1795494899670,"firstDeadline":1796186099670,"deadline":1796186099670,"promisedAt":1796184000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-96A8-71B1-86EF-CC99411BD9ED',1,1795408500392,'Opened','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',NULL,NULL,'Received','Received','01A206AF-96A8-7000-800D-B6DB8E70A30D',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206af-7d30-750d-8b3a-1cf1ddb94a6f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408500392,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-96A8-71B1-86EF-CC99411BD9ED',2,1795408500392,'Routed','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',NULL,NULL,'Received','Dispatched','01A206AF-96A8-7000-800D-B6DB8E70A30D',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451700392,"acceptBy":1795415700392,"firstDeadline":1795494900392,"deadline":1795494900392,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-A20E-7822-9CBD-E92436ED3929',1,1795408503310,'Opened','01A206AF-A20E-74D5-8D96-E623ECC2EBC3',NULL,NULL,'Received','Received','01A206AF-A20E-7000-8010-EFC6C937B3B7',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206af-a20e-74d5-8d96-e623ecc2ebc3","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408503310,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-A20E-7822-9CBD-E92436ED3929',2,1795408503310,'Routed','01A206AF-A20E-74D5-8D96-E623ECC2EBC3',NULL,NULL,'Received','Dispatched','01A206AF-A20E-7000-8010-EFC6C937B3B7',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451703310,"acceptBy":1795415703310,"firstDeadline":1795494903310,"deadline":1795494903310,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-B2E2-76C9-823F-47EF17C55DC1',1,1795408507618,'Opened','01A206AF-AD34-7F7A-8054-DAFEDD867A35','staff-grid','qinyuan-grid','Received','Received','01A206AF-B2E2-7000-8011-BA25756C4B54',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408507618,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-B2E2-76C9-823F-47EF17C55DC1',2,1795408507618,'Routed','01A206AF-AD34-7F7A-8054-DAFEDD867A35','staff-grid','qinyuan-grid','Received','Dispatched','01A206AF-B2E2-7000-8011-BA25756C4B54',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795451707618,"acceptBy":1795415707618,"firstDeadline":1795494907618,"deadline":1795494907618,"promisedAt":1795492800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-B2E2-76C9-823F-47EF17C55DC1',3,1795408507618,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795494907618,"promisedAt":1795492800000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206AF-B8B4-7DD4-9D9F-424C5F32AB5D',1,1795408509108,'Opened','01A206AF-B8B4-7C33-A02C-2B125EC52329','head-3','qinyuan-grid','Received','Received','01A206AF-B8B4-7000-8012-821A26286F73',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795408509108,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206AF-B8B4-7DD4-9D9F-424C5F32AB5D',2,1795408509108,'Routed','01A206AF-B8B4-7C33-A02C-2B125EC52329','head-3','qinyuan-grid','Received','Dispatched','01A206AF-B8B4-7000-8012-821A26286F73',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795494909108,"acceptBy":1795422909108,"firstDeadline":1795581309108,"deadline":1795581309108,"promisedAt":1795579200000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206AF-65C6-7CB4-AFC8-946BEEFB651A','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206AF-65C6-77BF-9DF3-2890D24D4D44',0,'group-building-3','Group','NotNeeded',0,0,1795408487878,1795451687878,1795408494585,1795415696052,1795494887878,1795494896052,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206AF-889B-77C2-A3EF-7257313CB5DC','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206AF-889B-74D6-B6D3-DA97CE746D0F',0,NULL,'Group','Asked',0,0,1795408496795,1795494896795,1795408498252,1795422896795,1795581296795,1795581296795,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795408497538,1795408498252,1795408498962,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206AF-93D6-7B03-8DAE-E22C78E1804E','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206AF-93D6-7487-BD9B-04CA78C9D65E',0,NULL,'Secret','Asked',0,0,1795408499670,1795581299670,NULL,1795494899670,1796186099670,1796186099670,1796184000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AF-96A8-71B1-86EF-CC99411BD9ED','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F',0,NULL,'Group','Asked',0,0,1795408500392,1795451700392,NULL,1795415700392,1795494900392,1795494900392,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AF-A20E-7822-9CBD-E92436ED3929','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206AF-A20E-74D5-8D96-E623ECC2EBC3',0,NULL,'Group','Asked',0,0,1795408503310,1795451703310,NULL,1795415703310,1795494903310,1795494903310,1795492800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206AF-B2E2-76C9-823F-47EF17C55DC1','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795408507618,1795451707618,NULL,1795415707618,1795494907618,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206AF-B8B4-7DD4-9D9F-424C5F32AB5D','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','NotNeeded',0,0,1795408509108,1795494909108,NULL,1795422909108,1795581309108,1795581309108,1795579200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7B82-A0B9-C41B4888B1C6','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20701-CB86-7143-9AA2-0323E9042CD2','Press','01a206af-65c6-7cb4-afc8-946beefb651a',21,1795413887878,'1795494887878',NULL);
INSERT INTO "timers" VALUES('01A20BD5-DEE9-747B-BE6A-59EC1860B814','AskRating','01a206af-65c6-7cb4-afc8-946beefb651a',7,1795494895337,'1795408495337',NULL);
INSERT INTO "timers" VALUES('01A21B48-F2E9-7CE7-87B3-013F32279649','RemindRating','01a206af-65c6-7cb4-afc8-946beefb651a',7,1795754095337,'1795408495337',NULL);
INSERT INTO "timers" VALUES('01A23F55-76E9-79B9-955B-2EBEECAA6E3B','CloseUnrated','01a206af-65c6-7cb4-afc8-946beefb651a',70,1796358895337,'1795408495337',NULL);
INSERT INTO "timers" VALUES('01A20701-EB74-7CFF-AFDA-63F2B89CDD87','Press','01a206af-65c6-7cb4-afc8-946beefb651a',91,1795413896052,'1795494896052',NULL);
INSERT INTO "timers" VALUES('01A20754-541B-77CA-8498-84114FFF6971','Press','01a206af-889b-77c2-a3ef-7257313cb5dc',21,1795419296795,'1795581296795',NULL);
INSERT INTO "timers" VALUES('01A20BD5-EA4C-7E53-B45B-3B7ABE6EEF86','AskRating','01a206af-889b-77c2-a3ef-7257313cb5dc',4,1795494898252,'1795408498252',NULL);
INSERT INTO "timers" VALUES('01A21B48-FE4C-7EF9-8E0E-26B5C1D4E9E3','RemindRating','01a206af-889b-77c2-a3ef-7257313cb5dc',4,1795754098252,'1795408498252',NULL);
INSERT INTO "timers" VALUES('01A23F55-824C-7483-8560-FCCD6FF926AA','CloseUnrated','01a206af-889b-77c2-a3ef-7257313cb5dc',40,1796358898252,'1795408498252',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-70DF-9F64-1861A5F6C57E','Press','01a206af-93d6-7b03-8dae-e22c78e1804e',21,1795482000000,'1796186099670',NULL);
INSERT INTO "timers" VALUES('01A20701-FC68-731F-86DF-BD6D4CB97F8E','Press','01a206af-96a8-71b1-86ef-cc99411bd9ed',21,1795413900392,'1795494900392',NULL);
INSERT INTO "timers" VALUES('01A20702-07CE-75A7-AA95-591E4116D099','Press','01a206af-a20e-7822-9cbd-e92436ed3929',21,1795413903310,'1795494903310',NULL);
INSERT INTO "timers" VALUES('01A20702-18A2-7AF8-AA80-DAADE9E64EE9','Press','01a206af-b2e2-76c9-823f-47ef17c55dc1',21,1795413907618,'1795494907618',NULL);
INSERT INTO "timers" VALUES('01A20702-18A2-7729-AB94-1AFE2A78B9E4','Press','01a206af-b2e2-76c9-823f-47ef17c55dc1',31,1795413907618,'1795482000000',NULL);
INSERT INTO "timers" VALUES('01A20754-8434-78A0-A278-CF7A07145A05','Press','01a206af-b8b4-7dd4-9d9f-424c5f32ab5d',21,1795419309108,'1795581309108',NULL);
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
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206AF-65C6-77BF-9DF3-2890D24D4D44');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206AF-7447-7334-8B95-B3BAE45526FC');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206AF-7A32-7423-873B-C3DD066D5918');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206AF-7D30-750D-8B3A-1CF1DDB94A6F');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206AF-889B-74D6-B6D3-DA97CE746D0F');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206AF-93D6-7487-BD9B-04CA78C9D65E');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206AF-9C6D-7926-B42B-09BBCCF33E8B');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206AF-A20E-74D5-8D96-E623ECC2EBC3');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206AF-A4D4-7EDD-B75D-8FC81C971EEC');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206AF-AD34-7F7A-8054-DAFEDD867A35');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206AF-B015-7AD2-9B74-B340999D3F11');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206AF-B8B4-7C33-A02C-2B125EC52329');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',72);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
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
PRAGMA user_version = 22;
