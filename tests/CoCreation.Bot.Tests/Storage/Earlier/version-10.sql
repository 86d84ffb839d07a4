-- A database that the program of schema 10 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:01:37.0933102+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413697093,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:01:39.2283613+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413699228,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"lasting":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:01:42.1162078+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413702116,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:01:41.3953969+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413701395,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413697093,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206FE-E50E-7155-886B-D6467D1A41E5',0,1795413697806,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413699228,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413701395,1,1,'sent-52',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413682442,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413683311,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413684020,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413684726,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413685434,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413686746,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413687531,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413688302,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413689018,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413689859,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413690577,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413691308,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413692058,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413692780,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413693489,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413694198,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413694918,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413695630,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413696344,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413697093,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413697806,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413698517,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413699228,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413699942,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413700671,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413701395,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413702116,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413702846,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413703573,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413704282,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413704988,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206FE-CBAC-71C1-BB72-F8E47906B730','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E','01A206FE-CBAC-7F13-9C96-CCF4D436BA56','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413691308);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413682442,1795413682442);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413683311,1795413683311);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413684020,1795413684020);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413684726,1795413684726);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,NULL,1795413686746);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206FE-B4BA-74BA-8B7C-92F690A614A5',NULL,NULL,1795413690577);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',NULL,NULL,1795413691308);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206FE-D6F6-756F-9102-BBF2B91D39D4',NULL,NULL,1795413694198);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',NULL,NULL,1795413694918);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206FE-DF58-7E7B-AEC5-6A6152C2D705',NULL,NULL,1795413696344);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206FE-E50E-714E-B769-2CC6D3ECB064',NULL,NULL,1795413697806);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206FE-E7D5-7255-9F5F-0852144117C5',NULL,NULL,1795413698517);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206FE-F03F-7A37-AFBA-2BF059D28C87',NULL,NULL,1795413700671);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206FE-F313-7992-8961-5457E6EFD983',NULL,NULL,1795413701395);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206FE-FB95-73CA-9135-334850C2836F',NULL,NULL,1795413703573);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586504988);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206FE-B4BA-74BA-8B7C-92F690A614A5','resident-li','zh-CN',NULL,'group-building-3','All',1795413685434);
INSERT INTO "persons" VALUES('01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','zh-CN','staff-property',NULL,'All',1795413686746);
INSERT INTO "persons" VALUES('01A206FE-BCEB-7F1B-874E-A979DD8EDCC9','王建国','zh-CN',NULL,'group-building-3','All',1795413687531);
INSERT INTO "persons" VALUES('01A206FE-BFEE-7A5B-9815-ACA1FC380AB5','resident-chen','zh-CN',NULL,'group-building-3','All',1795413688302);
INSERT INTO "persons" VALUES('01A206FE-CBAC-7E2C-A245-BDF0CADACB4E','resident-zhao','zh-CN',NULL,NULL,'Less',1795413691308);
INSERT INTO "persons" VALUES('01A206FE-D6F6-756F-9102-BBF2B91D39D4','顾雅琴','zh-CN',NULL,NULL,'All',1795413694198);
INSERT INTO "persons" VALUES('01A206FE-DF58-7E7B-AEC5-6A6152C2D705','resident-hu','zh-CN',NULL,NULL,'All',1795413696344);
INSERT INTO "persons" VALUES('01A206FE-E50E-714E-B769-2CC6D3ECB064','周海涛','zh-CN',NULL,NULL,'All',1795413697806);
INSERT INTO "persons" VALUES('01A206FE-E7D5-7255-9F5F-0852144117C5','resident-sun','zh-CN',NULL,NULL,'All',1795413698517);
INSERT INTO "persons" VALUES('01A206FE-F03F-7A37-AFBA-2BF059D28C87','staff-grid','zh-CN','staff-grid',NULL,'All',1795413700671);
INSERT INTO "persons" VALUES('01A206FE-F313-7992-8961-5457E6EFD983','staff-building','zh-CN','staff-building',NULL,'All',1795413701395);
INSERT INTO "persons" VALUES('01A206FE-FB95-73CA-9135-334850C2836F','head-3','zh-CN',NULL,NULL,'All',1795413703573);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A206FE-B4BA-7000-8001-52EAE250D9AF','01A206FE-B4BA-74BA-8B7C-92F690A614A5','01A206FE-B4BA-79B0-A454-1753D23872FB','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413685434);
INSERT INTO "statements" VALUES('01A206FE-BCEB-7000-8002-6444879A6624','01A206FE-BCEB-7F1B-874E-A979DD8EDCC9','01A206FE-B4BA-79B0-A454-1753D23872FB','+1',0,NULL,1795413687531);
INSERT INTO "statements" VALUES('01A206FE-BFEE-7000-8003-1EC8F8AB4657','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5','01A206FE-B4BA-79B0-A454-1753D23872FB','+1',0,NULL,1795413688302);
INSERT INTO "statements" VALUES('01A206FE-C2BA-7000-8004-A7CAFA528713','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'师傅到了，正在换制动器',0,NULL,1795413689018);
INSERT INTO "statements" VALUES('01A206FE-C2BA-7000-8005-D9690CA08A9F','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'师傅到了，正在换制动器',1,NULL,1795413689018);
INSERT INTO "statements" VALUES('01A206FE-C603-7000-8006-57A69E3AFBF2','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'更换了曳引机制动器',0,NULL,1795413689859);
INSERT INTO "statements" VALUES('01A206FE-C603-7000-8007-F95C0011ECAD','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'更换了曳引机制动器',1,NULL,1795413689859);
INSERT INTO "statements" VALUES('01A206FE-C8D1-7000-8008-CA65D22B5A25','01A206FE-B4BA-74BA-8B7C-92F690A614A5','01A206FE-B4BA-79B0-A454-1753D23872FB','还是晃',0,NULL,1795413690577);
INSERT INTO "statements" VALUES('01A206FE-CBAC-7000-8009-19E20127BBFE','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E','01A206FE-CBAC-7F13-9C96-CCF4D436BA56','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413691308);
INSERT INTO "statements" VALUES('01A206FE-D16C-7000-800A-4D4D5553EE29','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'换了灯泡',0,NULL,1795413692780);
INSERT INTO "statements" VALUES('01A206FE-D16C-7000-800B-73CDC01DBF11','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'换了灯泡',1,NULL,1795413692780);
INSERT INTO "statements" VALUES('01A206FE-D6F6-7000-800C-5191A98010F2','01A206FE-D6F6-756F-9102-BBF2B91D39D4','01A206FE-D6F6-7001-AD84-424C3BEBDF73','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413694198);
INSERT INTO "statements" VALUES('01A206FE-D9C6-7000-800D-C671075E0DF5','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5','01A206FE-D9C6-76B5-B730-CC6D3351D3CD','3栋2单元门口的垃圾没人收',0,NULL,1795413694918);
INSERT INTO "statements" VALUES('01A206FE-DC8E-7000-800E-0538C9F3C5A1','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'不归我们管',0,NULL,1795413695630);
INSERT INTO "statements" VALUES('01A206FE-DC8E-7000-800F-AA16C5B4A1D6','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,'不归我们管',1,NULL,1795413695630);
INSERT INTO "statements" VALUES('01A206FE-E50E-7000-8010-4C6AB2E2AB89','01A206FE-E50E-714E-B769-2CC6D3ECB064','01A206FE-E50E-7155-886B-D6467D1A41E5','5栋下水道堵了',0,NULL,1795413697806);
INSERT INTO "statements" VALUES('01A206FE-ED66-7000-8011-57C1FB572F88','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','01A206FE-ED66-7DD4-997B-5662DAED82DC','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795413699942);
INSERT INTO "statements" VALUES('01A206FE-F8BE-7000-8012-EE82F7A622AA','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','01A206FE-ED66-7DD4-997B-5662DAED82DC','外包 1 顺达电梯',0,NULL,1795413702846);
INSERT INTO "statements" VALUES('01A206FE-FB95-7000-8013-4963C81DE344','01A206FE-FB95-73CA-9135-334850C2836F','01A206FE-FB95-786F-A551-5FA5D09B1276','敲门 3栋3单元门禁坏了',0,NULL,1795413703573);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB','01A206FE-BCEB-7F1B-874E-A979DD8EDCC9',NULL,0,1795413687531);
INSERT INTO "supporters" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',NULL,0,1795413688302);
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
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',1,1795413685434,'Opened','01A206FE-B4BA-74BA-8B7C-92F690A614A5',NULL,NULL,'Received','Received','01A206FE-B4BA-7000-8001-52EAE250D9AF',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fe-b4ba-74ba-8b7c-92f690a614a5","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413685434,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',2,1795413685434,'Routed','01A206FE-B4BA-74BA-8B7C-92F690A614A5',NULL,NULL,'Received','Dispatched','01A206FE-B4BA-7000-8001-52EAE250D9AF',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456885434,"acceptBy":1795420885434,"firstDeadline":1795500085434,"deadline":1795500085434,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',3,1795413686746,'Accepted','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413686746}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',4,1795413687531,'Joined','01A206FE-BCEB-7F1B-874E-A979DD8EDCC9',NULL,NULL,'Accepted','Accepted','01A206FE-BCEB-7000-8002-6444879A6624',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',5,1795413688302,'Joined','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',NULL,NULL,'Accepted','Accepted','01A206FE-BFEE-7000-8003-1EC8F8AB4657',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',6,1795413689018,'Progressed','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','chunxiao-property','Accepted','InProgress','01A206FE-C2BA-7000-8004-A7CAFA528713','01A206FE-C2BA-7000-8005-D9690CA08A9F','{"before":{},"after":{"answeredAt":1795413689018}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',7,1795413689859,'Resolved','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','chunxiao-property','InProgress','Resolved','01A206FE-C603-7000-8006-57A69E3AFBF2','01A206FE-C603-7000-8007-F95C0011ECAD','{"before":{"outcome":"None"},"after":{"resolvedAt":1795413689859,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',8,1795413690577,'Rated','01A206FE-B4BA-74BA-8B7C-92F690A614A5',NULL,NULL,'Resolved','Resolved','01A206FE-C8D1-7000-8008-CA65D22B5A25',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB',9,1795413690577,'Reopened','01A206FE-B4BA-74BA-8B7C-92F690A614A5',NULL,NULL,'Resolved','Dispatched','01A206FE-C8D1-7000-8008-CA65D22B5A25',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420885434,"deadline":1795500085434,"promisedAt":1795500000000,"acceptedAt":1795413686746,"resolvedAt":1795413689859,"reopened":0,"supervised":0,"overseer":"","outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420890577,"deadline":1795500090577,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',1,1795413691308,'Opened','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',NULL,NULL,'Received','Received','01A206FE-CBAC-7000-8009-19E20127BBFE',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206fe-cbac-7e2c-a245-bdf0cadacb4e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413691308,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',2,1795413691308,'Routed','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',NULL,NULL,'Received','Dispatched','01A206FE-CBAC-7000-8009-19E20127BBFE',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795500091308,"acceptBy":1795428091308,"firstDeadline":1795586491308,"deadline":1795586491308,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',3,1795413692058,'Accepted','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413692058}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',4,1795413692780,'Resolved','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2','staff-property','chunxiao-property','Accepted','Resolved','01A206FE-D16C-7000-800A-4D4D5553EE29','01A206FE-D16C-7000-800B-73CDC01DBF11','{"before":{"outcome":"None"},"after":{"answeredAt":1795413692780,"resolvedAt":1795413692780,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',5,1795413693489,'Rated','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56',6,1795413693489,'Closed','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413693489}}');
INSERT INTO "ticket_events" VALUES('01A206FE-D6F6-7001-AD84-424C3BEBDF73',1,1795413694198,'Opened','01A206FE-D6F6-756F-9102-BBF2B91D39D4',NULL,NULL,'Received','Received','01A206FE-D6F6-7000-800C-5191A98010F2',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fe-d6f6-756f-9102-bbf2b91d39d4","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413694198,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-D6F6-7001-AD84-424C3BEBDF73',2,1795413694198,'Routed','01A206FE-D6F6-756F-9102-BBF2B91D39D4',NULL,NULL,'Received','Dispatched','01A206FE-D6F6-7000-800C-5191A98010F2',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586494198,"acceptBy":1795500094198,"firstDeadline":1796191294198,"deadline":1796191294198,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-D9C6-76B5-B730-CC6D3351D3CD',1,1795413694918,'Opened','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',NULL,NULL,'Received','Received','01A206FE-D9C6-7000-800D-C671075E0DF5',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206fe-bfee-7a5b-9815-aca1fc380ab5","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413694918,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-D9C6-76B5-B730-CC6D3351D3CD',2,1795413694918,'Routed','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',NULL,NULL,'Received','Dispatched','01A206FE-D9C6-7000-800D-C671075E0DF5',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456894918,"acceptBy":1795420894918,"firstDeadline":1795500094918,"deadline":1795500094918,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-E50E-7155-886B-D6467D1A41E5',1,1795413697806,'Opened','01A206FE-E50E-714E-B769-2CC6D3ECB064',NULL,NULL,'Received','Received','01A206FE-E50E-7000-8010-4C6AB2E2AB89',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206fe-e50e-714e-b769-2cc6d3ecb064","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413697806,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-E50E-7155-886B-D6467D1A41E5',2,1795413697806,'Routed','01A206FE-E50E-714E-B769-2CC6D3ECB064',NULL,NULL,'Received','Dispatched','01A206FE-E50E-7000-8010-4C6AB2E2AB89',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456897806,"acceptBy":1795420897806,"firstDeadline":1795500097806,"deadline":1795500097806,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-ED66-7DD4-997B-5662DAED82DC',1,1795413699942,'Opened','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,NULL,'Received','Received','01A206FE-ED66-7000-8011-57C1FB572F88',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-24T09:00:00\u0022,\u0022end\u0022:\u00222026-11-24T17:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fe-b9da-7be7-a7ab-2b3c8452eae2","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413699942,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-ED66-7DD4-997B-5662DAED82DC',2,1795413699942,'Routed','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,NULL,'Received','Dispatched','01A206FE-ED66-7000-8011-57C1FB572F88',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795456899942,"acceptBy":1795420899942,"firstDeadline":1795500099942,"deadline":1795500099942,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-ED66-7DD4-997B-5662DAED82DC',3,1795413702846,'Added','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',NULL,NULL,'Dispatched','Dispatched','01A206FE-F8BE-7000-8012-EE82F7A622AA',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A206FE-FB95-786F-A551-5FA5D09B1276',1,1795413703573,'Opened','01A206FE-FB95-73CA-9135-334850C2836F',NULL,NULL,'Received','Received','01A206FE-FB95-7000-8013-4963C81DE344',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206fe-fb95-73ca-9135-334850c2836f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413703573,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FE-FB95-786F-A551-5FA5D09B1276',2,1795413703573,'Routed','01A206FE-FB95-73CA-9135-334850C2836F',NULL,NULL,'Received','Dispatched','01A206FE-FB95-7000-8013-4963C81DE344',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500103573,"acceptBy":1795428103573,"firstDeadline":1795586503573,"deadline":1795586503573,"promisedAt":1795586400000,"acceptedAt":0}}');
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
    "ParkedUntil" INTEGER NULL,
    "Extensions" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL,
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
INSERT INTO "tickets" VALUES('01A206FE-B4BA-79B0-A454-1753D23872FB','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206FE-B4BA-74BA-8B7C-92F690A614A5',0,'group-building-3','Group','NotNeeded',0,0,1795413685434,1795456885434,1795413689018,1795420890577,1795500085434,1795500090577,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206FE-CBAC-7F13-9C96-CCF4D436BA56','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E',0,NULL,'Group','Asked',0,0,1795413691308,1795500091308,1795413692780,1795428091308,1795586491308,1795586491308,1795586400000,0,NULL,NULL,0,'Done',NULL,1795413692058,1795413692780,1795413693489,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206FE-D6F6-7001-AD84-424C3BEBDF73','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206FE-D6F6-756F-9102-BBF2B91D39D4',0,NULL,'Secret','Asked',0,0,1795413694198,1795586494198,NULL,1795500094198,1796191294198,1796191294198,1796191200000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FE-D9C6-76B5-B730-CC6D3351D3CD','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5',0,NULL,'Group','Asked',0,0,1795413694918,1795456894918,NULL,1795420894918,1795500094918,1795500094918,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FE-E50E-7155-886B-D6467D1A41E5','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FE-E50E-714E-B769-2CC6D3ECB064',0,NULL,'Group','Asked',0,0,1795413697806,1795456897806,NULL,1795420897806,1795500097806,1795500097806,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FE-ED66-7DD4-997B-5662DAED82DC','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-24T09:00:00","end":"2026-11-24T17:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2',0,NULL,'Group','Asked',0,0,1795413699942,1795456899942,NULL,1795420899942,1795500099942,1795500099942,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206FE-FB95-786F-A551-5FA5D09B1276','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FE-FB95-73CA-9135-334850C2836F',0,NULL,'Group','Asked',0,0,1795413703573,1795500103573,NULL,1795428103573,1795586503573,1795586503573,1795586400000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20751-1A7A-754D-A564-11A912AA1C27','Press','01a206fe-b4ba-79b0-a454-1753d23872fb',21,1795419085434,'1795500085434',NULL);
INSERT INTO "timers" VALUES('01A20C25-2203-72AB-8191-F5557BFA9F0A','AskRating','01a206fe-b4ba-79b0-a454-1753d23872fb',7,1795500089859,'1795413689859',NULL);
INSERT INTO "timers" VALUES('01A21B98-3603-7574-A789-171885B6A779','RemindRating','01a206fe-b4ba-79b0-a454-1753d23872fb',7,1795759289859,'1795413689859',NULL);
INSERT INTO "timers" VALUES('01A23FA4-BA03-7115-AC3D-1714DB221BA9','CloseUnrated','01a206fe-b4ba-79b0-a454-1753d23872fb',7,1796364089859,'1795413689859',NULL);
INSERT INTO "timers" VALUES('01A20751-2E91-76FF-825D-6FA6F4957F4B','Press','01a206fe-b4ba-79b0-a454-1753d23872fb',91,1795419090577,'1795500090577',NULL);
INSERT INTO "timers" VALUES('01A207A3-972C-77E5-B7B5-348DE09147EA','Press','01a206fe-cbac-7f13-9c96-ccf4d436ba56',21,1795424491308,'1795586491308',NULL);
INSERT INTO "timers" VALUES('01A20C25-2D6C-7A88-87A0-5DE910790A39','AskRating','01a206fe-cbac-7f13-9c96-ccf4d436ba56',4,1795500092780,'1795413692780',NULL);
INSERT INTO "timers" VALUES('01A21B98-416C-76D3-93ED-E19A9F5AC0C5','RemindRating','01a206fe-cbac-7f13-9c96-ccf4d436ba56',4,1795759292780,'1795413692780',NULL);
INSERT INTO "timers" VALUES('01A23FA4-C56C-78B8-A957-3C08D61BA5E0','CloseUnrated','01a206fe-cbac-7f13-9c96-ccf4d436ba56',4,1796364092780,'1795413692780',NULL);
INSERT INTO "timers" VALUES('01A20ADB-9BF6-7BAB-A6FE-20566A4B779E','Press','01a206fe-d6f6-7001-ad84-424c3bebdf73',21,1795478494198,'1796191294198',NULL);
INSERT INTO "timers" VALUES('01A20751-3F86-719B-A43B-00FC88E26922','Press','01a206fe-d9c6-76b5-b730-cc6d3351d3cd',21,1795419094918,'1795500094918',NULL);
INSERT INTO "timers" VALUES('01A20751-4ACE-7391-A742-C85B6A0CEAAF','Press','01a206fe-e50e-7155-886b-d6467d1a41e5',21,1795419097806,'1795500097806',NULL);
INSERT INTO "timers" VALUES('01A20751-5326-7352-A2F2-6CC709B28766','Press','01a206fe-ed66-7dd4-997b-5662daed82dc',21,1795419099942,'1795500099942',NULL);
INSERT INTO "timers" VALUES('01A2070C-B184-7AC9-9C98-3B1F3176EB57','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414602116,NULL,NULL);
INSERT INTO "timers" VALUES('01A206FF-E31E-7893-A710-7F09891C348A','AnswerTogether','01a206fe-ed66-7dd4-997b-5662daed82dc',3,1795413762846,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a206fe-b9da-7be7-a7ab-2b3c8452eae2"}',NULL);
INSERT INTO "timers" VALUES('01A207A3-C715-77B3-91BF-B7AB71C2DDA3','Press','01a206fe-fb95-786f-a551-5fa5d09b1276',21,1795424503573,'1795586503573',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206FE-B4BA-74BA-8B7C-92F690A614A5');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206FE-B9DA-7BE7-A7AB-2B3C8452EAE2');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206FE-BCEB-7F1B-874E-A979DD8EDCC9');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206FE-BFEE-7A5B-9815-ACA1FC380AB5');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206FE-CBAC-7E2C-A245-BDF0CADACB4E');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206FE-D6F6-756F-9102-BBF2B91D39D4');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206FE-DF58-7E7B-AEC5-6A6152C2D705');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206FE-E50E-714E-B769-2CC6D3ECB064');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206FE-E7D5-7255-9F5F-0852144117C5');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206FE-F03F-7A37-AFBA-2BF059D28C87');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206FE-F313-7992-8961-5457E6EFD983');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206FE-FB95-73CA-9135-334850C2836F');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',68);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
CREATE INDEX "IX_persons_Staff" ON "persons" ("Staff");
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
COMMIT;
PRAGMA user_version = 10;
