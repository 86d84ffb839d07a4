-- A database that the program of schema 19 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:53:00.7062077+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413180706,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T05:53:02.8341375+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413182834,NULL,NULL,NULL,0,2);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413180706,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53481\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206F7-03EB-7D6B-AD68-DC211E00D9DD',0,1795413181419,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413182834,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(60,'directline
dm-dl_staff-grid','{"channel":"directline","conversationId":"dm-dl_staff-grid","isGroup":false,"userId":"dl_staff-grid"}','{"version":1,"text":"\u697C\u7BA1\u5458\u63A5\u73ED\u4E86\uFF0C\u523011\u670824\u65E508:30\uFF0C\u6025\u4E8B\u4E0D\u518D\u627E\u60A8\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413185017,1,1,'dm-dl_staff-grid|1795413185031',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206f6c6877c00a307cff8e37dba13',1795413165703,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206f6c6f57e5396c577fa2a75a14a',1795413165813,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413166013,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413166815,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413167520,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413168225,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413168932,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413170348,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413171232,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413172000,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413172712,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413173468,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413174182,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413174945,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413175689,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413176410,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413177117,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413177826,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413178550,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413179262,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413179974,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413180706,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413181419,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413182129,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413182834,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413183539,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413184270,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413185017,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413185732,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413186516,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413187240,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413187953,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413188661,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206F6-EAA1-7E41-8A34-3E43A9C5E622','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E','01A206F6-EAA1-70BF-BDDD-E2E3A69C581F','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413174945);
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
INSERT INTO "contractor_links" VALUES('01A206F7-17D4-74C3-A061-0E5BFD6ABF1B','01A206F6-D324-7BB0-B788-31F62142E6A6','顺达电梯','staff-property','01A206F6-D8AC-74A6-BD32-3004BA8306F9',1795413186516,1796017986516,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413166013,1795413166013);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413166815,1795413166815);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413167520,1795413167520);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413168225,1795413168225);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,NULL,1795413170348);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206F6-D324-767D-896B-1C6B08020754',NULL,NULL,1795413174182);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',NULL,NULL,1795413174945);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206F6-F5E2-76BA-8A6B-8259D8F0A43B',NULL,NULL,1795413177826);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206F6-DF20-79B4-93F0-A812AC97A3A2',NULL,NULL,1795413178550);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206F6-FE46-745A-ABB8-A9B18787241B',NULL,NULL,1795413179974);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F',NULL,NULL,1795413181419);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206F7-06B1-7F85-A0D2-CD72D59AFD07',NULL,NULL,1795413182129);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206F7-0F0E-75C6-B004-629F8B403751',NULL,NULL,1795413184270);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206F7-11F9-7E5B-AB27-346BDBADFC52',NULL,NULL,1795413185017);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206F7-1AA8-7DFD-A669-84E51EB61724',NULL,NULL,1795413187240);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
INSERT INTO "handovers" VALUES('01A206F7-0F0E-744C-A662-8936390BFE32','staff-grid','staff-building',1795413184270,1795480200000,0);
INSERT INTO "handovers" VALUES('01A206F7-11F9-7EE1-9724-0C594A997D0F','staff-grid','staff-building',1795413185017,1795480200000,1);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206F7-14C4-7053-884B-1B2C7372983C','staff-grid',1795482000000,1795413185732);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795585988661);
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
INSERT INTO "notices" VALUES('01A206F7-0C33-74B0-B57C-683B3F3DEAD3','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795413183539);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206F6-D324-767D-896B-1C6B08020754','resident-li','zh-CN',NULL,'group-building-3','All',1795413168932);
INSERT INTO "persons" VALUES('01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','zh-CN','staff-property',NULL,'All',1795413170348);
INSERT INTO "persons" VALUES('01A206F6-DC20-7EC2-BF84-2EC320A3A76F','王建国','zh-CN',NULL,'group-building-3','All',1795413171232);
INSERT INTO "persons" VALUES('01A206F6-DF20-79B4-93F0-A812AC97A3A2','resident-chen','zh-CN',NULL,'group-building-3','All',1795413172000);
INSERT INTO "persons" VALUES('01A206F6-EAA1-75D3-BAAD-BA11E7DE701E','resident-zhao','zh-CN',NULL,NULL,'Less',1795413174945);
INSERT INTO "persons" VALUES('01A206F6-F5E2-76BA-8A6B-8259D8F0A43B','顾雅琴','zh-CN',NULL,NULL,'All',1795413177826);
INSERT INTO "persons" VALUES('01A206F6-FE46-745A-ABB8-A9B18787241B','resident-hu','zh-CN',NULL,NULL,'All',1795413179974);
INSERT INTO "persons" VALUES('01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F','周海涛','zh-CN',NULL,NULL,'All',1795413181419);
INSERT INTO "persons" VALUES('01A206F7-06B1-7F85-A0D2-CD72D59AFD07','resident-sun','zh-CN',NULL,NULL,'All',1795413182129);
INSERT INTO "persons" VALUES('01A206F7-0F0E-75C6-B004-629F8B403751','staff-grid','zh-CN','staff-grid',NULL,'All',1795413184270);
INSERT INTO "persons" VALUES('01A206F7-11F9-7E5B-AB27-346BDBADFC52','staff-building','zh-CN','staff-building',NULL,'All',1795413185017);
INSERT INTO "persons" VALUES('01A206F7-1AA8-7DFD-A669-84E51EB61724','head-3','zh-CN',NULL,NULL,'All',1795413187240);
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
INSERT INTO "statements" VALUES('01A206F6-D324-7000-8001-CE6C3BA8002F','01A206F6-D324-767D-896B-1C6B08020754','01A206F6-D324-7BB0-B788-31F62142E6A6','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413168932);
INSERT INTO "statements" VALUES('01A206F6-DC20-7000-8002-F800E3AA9A24','01A206F6-DC20-7EC2-BF84-2EC320A3A76F','01A206F6-D324-7BB0-B788-31F62142E6A6','+1',0,NULL,1795413171232);
INSERT INTO "statements" VALUES('01A206F6-DF20-7000-8003-4848FA21BDF3','01A206F6-DF20-79B4-93F0-A812AC97A3A2','01A206F6-D324-7BB0-B788-31F62142E6A6','+1',0,NULL,1795413172000);
INSERT INTO "statements" VALUES('01A206F6-E1E8-7000-8004-D7809AF4765E','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'师傅到了，正在换制动器',0,NULL,1795413172712);
INSERT INTO "statements" VALUES('01A206F6-E1E8-7000-8005-8824FD010C74','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'师傅到了，正在换制动器',1,NULL,1795413172712);
INSERT INTO "statements" VALUES('01A206F6-E4DC-7000-8006-5FBCDCF25487','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'更换了曳引机制动器',0,NULL,1795413173468);
INSERT INTO "statements" VALUES('01A206F6-E4DC-7000-8007-C5FE6416D8D3','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'更换了曳引机制动器',1,NULL,1795413173468);
INSERT INTO "statements" VALUES('01A206F6-E7A6-7000-8008-9CAE9BE87E1A','01A206F6-D324-767D-896B-1C6B08020754','01A206F6-D324-7BB0-B788-31F62142E6A6','还是晃',0,NULL,1795413174182);
INSERT INTO "statements" VALUES('01A206F6-EAA1-7000-8009-B65330F687F6','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E','01A206F6-EAA1-70BF-BDDD-E2E3A69C581F','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413174945);
INSERT INTO "statements" VALUES('01A206F6-F05A-7000-800A-4726883335DE','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'换了灯泡',0,NULL,1795413176410);
INSERT INTO "statements" VALUES('01A206F6-F05A-7000-800B-D46870534A66','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'换了灯泡',1,NULL,1795413176410);
INSERT INTO "statements" VALUES('01A206F6-F5E2-7000-800C-07D08C15B840','01A206F6-F5E2-76BA-8A6B-8259D8F0A43B','01A206F6-F5E2-770A-A5B7-6DBD8FF6C6A9','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413177826);
INSERT INTO "statements" VALUES('01A206F6-F8B6-7000-800D-A83132A522B6','01A206F6-DF20-79B4-93F0-A812AC97A3A2','01A206F6-F8B6-7E39-AD58-BC374420EC44','3栋2单元门口的垃圾没人收',0,NULL,1795413178550);
INSERT INTO "statements" VALUES('01A206F6-FB7E-7000-800E-1F80D6F6D6E6','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'不归我们管',0,NULL,1795413179262);
INSERT INTO "statements" VALUES('01A206F6-FB7E-7000-800F-D3EC29F9371E','01A206F6-D8AC-74A6-BD32-3004BA8306F9',NULL,'不归我们管',1,NULL,1795413179262);
INSERT INTO "statements" VALUES('01A206F7-03EB-7000-8010-23F0D01662FD','01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F','01A206F7-03EB-7D6B-AD68-DC211E00D9DD','5栋下水道堵了',0,NULL,1795413181419);
INSERT INTO "statements" VALUES('01A206F7-14C4-7000-8011-03744B412084','00000000-0000-0000-0000-000000000000','01A206F7-14C4-7053-884B-1B2C7372983C','市民反映春晓小区2栋3单元下水道堵塞，要求尽快处理',0,NULL,1795413185732);
INSERT INTO "statements" VALUES('01A206F7-1AA8-7000-8012-FB3D6215AFD9','01A206F7-1AA8-7DFD-A669-84E51EB61724','01A206F7-1AA8-73ED-B93A-A16DA992D061','敲门 3栋3单元门禁坏了',0,NULL,1795413187240);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6','01A206F6-DC20-7EC2-BF84-2EC320A3A76F',NULL,0,1795413171232);
INSERT INTO "supporters" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6','01A206F6-DF20-79B4-93F0-A812AC97A3A2',NULL,0,1795413172000);
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
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',1,1795413168932,'Opened','01A206F6-D324-767D-896B-1C6B08020754',NULL,NULL,'Received','Received','01A206F6-D324-7000-8001-CE6C3BA8002F',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f6-d324-767d-896b-1c6b08020754","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413168932,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',2,1795413168932,'Routed','01A206F6-D324-767D-896B-1C6B08020754',NULL,NULL,'Received','Dispatched','01A206F6-D324-7000-8001-CE6C3BA8002F',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456368932,"acceptBy":1795420368932,"firstDeadline":1795499568932,"deadline":1795499568932,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',3,1795413170348,'Accepted','01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413170348}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',4,1795413171232,'Joined','01A206F6-DC20-7EC2-BF84-2EC320A3A76F',NULL,NULL,'Accepted','Accepted','01A206F6-DC20-7000-8002-F800E3AA9A24',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',5,1795413172000,'Joined','01A206F6-DF20-79B4-93F0-A812AC97A3A2',NULL,NULL,'Accepted','Accepted','01A206F6-DF20-7000-8003-4848FA21BDF3',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',6,1795413172712,'Progressed','01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','chunxiao-property','Accepted','InProgress','01A206F6-E1E8-7000-8004-D7809AF4765E','01A206F6-E1E8-7000-8005-8824FD010C74','{"before":{},"after":{"answeredAt":1795413172712}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',7,1795413173468,'Resolved','01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','chunxiao-property','InProgress','Resolved','01A206F6-E4DC-7000-8006-5FBCDCF25487','01A206F6-E4DC-7000-8007-C5FE6416D8D3','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413173468,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',8,1795413174182,'Rated','01A206F6-D324-767D-896B-1C6B08020754',NULL,NULL,'Resolved','Resolved','01A206F6-E7A6-7000-8008-9CAE9BE87E1A',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6',9,1795413174182,'Reopened','01A206F6-D324-767D-896B-1C6B08020754',NULL,NULL,'Resolved','Dispatched','01A206F6-E7A6-7000-8008-9CAE9BE87E1A',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420368932,"deadline":1795499568932,"promisedAt":1795496400000,"acceptedAt":1795413170348,"resolvedAt":1795413173468,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420374182,"deadline":1795499574182,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',1,1795413174945,'Opened','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',NULL,NULL,'Received','Received','01A206F6-EAA1-7000-8009-B65330F687F6',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206f6-eaa1-75d3-baad-ba11e7de701e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413174945,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',2,1795413174945,'Routed','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',NULL,NULL,'Received','Dispatched','01A206F6-EAA1-7000-8009-B65330F687F6',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499574945,"acceptBy":1795427574945,"firstDeadline":1795585974945,"deadline":1795585974945,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',3,1795413175689,'Accepted','01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413175689}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',4,1795413176410,'Resolved','01A206F6-D8AC-74A6-BD32-3004BA8306F9','staff-property','chunxiao-property','Accepted','Resolved','01A206F6-F05A-7000-800A-4726883335DE','01A206F6-F05A-7000-800B-D46870534A66','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413176410,"resolvedAt":1795413176410,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',5,1795413177117,'Rated','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F',6,1795413177117,'Closed','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413177117}}');
INSERT INTO "ticket_events" VALUES('01A206F6-F5E2-770A-A5B7-6DBD8FF6C6A9',1,1795413177826,'Opened','01A206F6-F5E2-76BA-8A6B-8259D8F0A43B',NULL,NULL,'Received','Received','01A206F6-F5E2-7000-800C-07D08C15B840',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f6-f5e2-76ba-8a6b-8259d8f0a43b","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413177826,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-F5E2-770A-A5B7-6DBD8FF6C6A9',2,1795413177826,'Routed','01A206F6-F5E2-76BA-8A6B-8259D8F0A43B',NULL,NULL,'Received','Dispatched','01A206F6-F5E2-7000-800C-07D08C15B840',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795585977826,"acceptBy":1795499577826,"firstDeadline":1796190777826,"deadline":1796190777826,"promisedAt":1796187600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-F8B6-7E39-AD58-BC374420EC44',1,1795413178550,'Opened','01A206F6-DF20-79B4-93F0-A812AC97A3A2',NULL,NULL,'Received','Received','01A206F6-F8B6-7000-800D-A83132A522B6',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206f6-df20-79b4-93f0-a812ac97a3a2","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413178550,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F6-F8B6-7E39-AD58-BC374420EC44',2,1795413178550,'Routed','01A206F6-DF20-79B4-93F0-A812AC97A3A2',NULL,NULL,'Received','Dispatched','01A206F6-F8B6-7000-800D-A83132A522B6',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456378550,"acceptBy":1795420378550,"firstDeadline":1795499578550,"deadline":1795499578550,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-03EB-7D6B-AD68-DC211E00D9DD',1,1795413181419,'Opened','01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F',NULL,NULL,'Received','Received','01A206F7-03EB-7000-8010-23F0D01662FD',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206f7-03eb-77da-aee5-d8bba3d3a34f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413181419,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-03EB-7D6B-AD68-DC211E00D9DD',2,1795413181419,'Routed','01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F',NULL,NULL,'Received','Dispatched','01A206F7-03EB-7000-8010-23F0D01662FD',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456381419,"acceptBy":1795420381419,"firstDeadline":1795499581419,"deadline":1795499581419,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-14C4-7053-884B-1B2C7372983C',1,1795413185732,'Opened','01A206F7-0F0E-75C6-B004-629F8B403751','staff-grid','qinyuan-grid','Received','Received','01A206F7-14C4-7000-8011-03744B412084',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413185732,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-14C4-7053-884B-1B2C7372983C',2,1795413185732,'Routed','01A206F7-0F0E-75C6-B004-629F8B403751','staff-grid','qinyuan-grid','Received','Dispatched','01A206F7-14C4-7000-8011-03744B412084',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456385732,"acceptBy":1795420385732,"firstDeadline":1795499585732,"deadline":1795499585732,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-14C4-7053-884B-1B2C7372983C',3,1795413185732,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795499585732,"promisedAt":1795496400000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206F7-1AA8-73ED-B93A-A16DA992D061',1,1795413187240,'Opened','01A206F7-1AA8-7DFD-A669-84E51EB61724',NULL,NULL,'Received','Received','01A206F7-1AA8-7000-8012-FB3D6215AFD9',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206f7-1aa8-7dfd-a669-84e51eb61724","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413187240,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F7-1AA8-73ED-B93A-A16DA992D061',2,1795413187240,'Routed','01A206F7-1AA8-7DFD-A669-84E51EB61724',NULL,NULL,'Received','Dispatched','01A206F7-1AA8-7000-8012-FB3D6215AFD9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795499587240,"acceptBy":1795427587240,"firstDeadline":1795585987240,"deadline":1795585987240,"promisedAt":1795582800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206F6-D324-7BB0-B788-31F62142E6A6','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206F6-D324-767D-896B-1C6B08020754',0,'group-building-3','Group','NotNeeded',0,0,1795413168932,1795456368932,1795413172712,1795420374182,1795499568932,1795499574182,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206F6-EAA1-70BF-BDDD-E2E3A69C581F','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E',0,NULL,'Group','Asked',0,0,1795413174945,1795499574945,1795413176410,1795427574945,1795585974945,1795585974945,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795413175689,1795413176410,1795413177117,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206F6-F5E2-770A-A5B7-6DBD8FF6C6A9','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206F6-F5E2-76BA-8A6B-8259D8F0A43B',0,NULL,'Secret','Asked',0,0,1795413177826,1795585977826,NULL,1795499577826,1796190777826,1796190777826,1796187600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F6-F8B6-7E39-AD58-BC374420EC44','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F6-DF20-79B4-93F0-A812AC97A3A2',0,NULL,'Group','Asked',0,0,1795413178550,1795456378550,NULL,1795420378550,1795499578550,1795499578550,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F7-03EB-7D6B-AD68-DC211E00D9DD','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F',0,NULL,'Group','Asked',0,0,1795413181419,1795456381419,NULL,1795420381419,1795499581419,1795499581419,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F7-14C4-7053-884B-1B2C7372983C','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795413185732,1795456385732,NULL,1795420385732,1795499585732,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206F7-1AA8-73ED-B93A-A16DA992D061','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F7-1AA8-7DFD-A669-84E51EB61724',0,NULL,'Group','Asked',0,0,1795413187240,1795499587240,NULL,1795427587240,1795585987240,1795585987240,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-7239-B75C-6F9C1304FDD2','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A20749-38E4-72A8-9A3A-C59BD3008082','Press','01a206f6-d324-7bb0-b788-31f62142e6a6',21,1795418568932,'1795499568932',NULL);
INSERT INTO "timers" VALUES('01A20C1D-40DC-7F11-BFC6-7A716A14CBFD','AskRating','01a206f6-d324-7bb0-b788-31f62142e6a6',7,1795499573468,'1795413173468',NULL);
INSERT INTO "timers" VALUES('01A21B90-54DC-7FF0-A23F-6BA9905872B6','RemindRating','01a206f6-d324-7bb0-b788-31f62142e6a6',7,1795758773468,'1795413173468',NULL);
INSERT INTO "timers" VALUES('01A23F9C-D8DC-7B7B-91A1-627BE822654E','CloseUnrated','01a206f6-d324-7bb0-b788-31f62142e6a6',70,1796363573468,'1795413173468',NULL);
INSERT INTO "timers" VALUES('01A20749-4D66-7BDA-A265-45C1E3DE8C88','Press','01a206f6-d324-7bb0-b788-31f62142e6a6',91,1795418574182,'1795499574182',NULL);
INSERT INTO "timers" VALUES('01A2079B-B621-747C-B82D-6B1858684A5E','Press','01a206f6-eaa1-70bf-bddd-e2e3a69c581f',21,1795423974945,'1795585974945',NULL);
INSERT INTO "timers" VALUES('01A20C1D-4C5A-73A4-BD64-F3D49C4CA068','AskRating','01a206f6-eaa1-70bf-bddd-e2e3a69c581f',4,1795499576410,'1795413176410',NULL);
INSERT INTO "timers" VALUES('01A21B90-605A-7A56-AA59-0425776A019E','RemindRating','01a206f6-eaa1-70bf-bddd-e2e3a69c581f',4,1795758776410,'1795413176410',NULL);
INSERT INTO "timers" VALUES('01A23F9C-E45A-7838-97EE-99217FA17B25','CloseUnrated','01a206f6-eaa1-70bf-bddd-e2e3a69c581f',40,1796363576410,'1795413176410',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7810-8C62-BE2C05F28368','Press','01a206f6-f5e2-770a-a5b7-6dbd8ff6c6a9',21,1795482000000,'1796190777826',NULL);
INSERT INTO "timers" VALUES('01A20749-5E76-72D4-A55F-B73C33759DF3','Press','01a206f6-f8b6-7e39-ad58-bc374420ec44',21,1795418578550,'1795499578550',NULL);
INSERT INTO "timers" VALUES('01A20749-69AB-70FD-A62F-5208BD5EF79A','Press','01a206f7-03eb-7d6b-ad68-dc211e00d9dd',21,1795418581419,'1795499581419',NULL);
INSERT INTO "timers" VALUES('01A20749-7A84-79B1-8737-07890006FE06','Press','01a206f7-14c4-7053-884b-1b2c7372983c',21,1795418585732,'1795499585732',NULL);
INSERT INTO "timers" VALUES('01A20749-7A84-7822-A31D-97D96C8D9012','Press','01a206f7-14c4-7053-884b-1b2c7372983c',31,1795418585732,'1795482000000',NULL);
INSERT INTO "timers" VALUES('01A2079B-E628-730A-B6EC-5323DC887B77','Press','01a206f7-1aa8-73ed-b93a-a16da992d061',21,1795423987240,'1795585987240',NULL);
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
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206F6-D324-767D-896B-1C6B08020754');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206F6-D8AC-74A6-BD32-3004BA8306F9');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206F6-DC20-7EC2-BF84-2EC320A3A76F');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206F6-DF20-79B4-93F0-A812AC97A3A2');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206F6-EAA1-75D3-BAAD-BA11E7DE701E');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206F6-F5E2-76BA-8A6B-8259D8F0A43B');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206F6-FE46-745A-ABB8-A9B18787241B');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206F7-03EB-77DA-AEE5-D8BBA3D3A34F');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206F7-06B1-7F85-A0D2-CD72D59AFD07');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206F7-0F0E-75C6-B004-629F8B403751');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206F7-11F9-7E5B-AB27-346BDBADFC52');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206F7-1AA8-7DFD-A669-84E51EB61724');
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
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
COMMIT;
PRAGMA user_version = 19;
