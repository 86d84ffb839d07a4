-- A database that the program of schema 11 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:00:03.8320814+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413603832,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:00:05.9812899+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413605981,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"lasting":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:00:08.8264403+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413608826,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:00:08.1129652+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413608112,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413603832,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206FD-78C9-761F-9E9A-0D14B1344B59',0,1795413604553,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413605981,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413608112,1,1,'sent-52',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413588676,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413589536,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413590248,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413590973,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413591680,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413593198,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413593986,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413594825,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413595541,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413596428,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413597150,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413597983,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413598750,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413599481,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413600192,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413600906,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413601631,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413602345,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413603061,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413603832,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413604553,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413605272,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413605981,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413606687,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413607404,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413608112,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413608826,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413609542,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413610270,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413611178,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413611882,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206FD-5F1F-734F-B399-6F7AB56B90C9','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E','01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413597983);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413588676,1795413588676);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413589536,1795413589536);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413590248,1795413590248);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413590973,1795413590973);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,NULL,1795413593198);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206FD-4680-7712-B16F-6D1070483F2C',NULL,NULL,1795413597150);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',NULL,NULL,1795413597983);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206FD-6A8A-7201-B797-06C88B99B1B3',NULL,NULL,1795413600906);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206FD-52C9-75D7-A808-8488200844D0',NULL,NULL,1795413601631);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206FD-72F5-7033-A012-586443448BD3',NULL,NULL,1795413603061);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206FD-78C9-7ED3-B0BA-60A11648AD73',NULL,NULL,1795413604553);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206FD-7B98-7A6D-8E0D-3027CC0DF28F',NULL,NULL,1795413605272);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206FD-83EC-766B-9F25-101330B489CC',NULL,NULL,1795413607404);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206FD-86B0-7DAC-8F18-2ECCE2EFF228',NULL,NULL,1795413608112);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206FD-8F1E-7333-9257-BBB12EFC4512',NULL,NULL,1795413610270);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586411882);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206FD-4680-7712-B16F-6D1070483F2C','resident-li','zh-CN',NULL,'group-building-3','All',1795413591680);
INSERT INTO "persons" VALUES('01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','zh-CN','staff-property',NULL,'All',1795413593198);
INSERT INTO "persons" VALUES('01A206FD-4F82-7596-81C0-97FC2FCF5CF3','王建国','zh-CN',NULL,'group-building-3','All',1795413593986);
INSERT INTO "persons" VALUES('01A206FD-52C9-75D7-A808-8488200844D0','resident-chen','zh-CN',NULL,'group-building-3','All',1795413594825);
INSERT INTO "persons" VALUES('01A206FD-5F1F-7EBF-A22D-28D4BCABE73E','resident-zhao','zh-CN',NULL,NULL,'Less',1795413597983);
INSERT INTO "persons" VALUES('01A206FD-6A8A-7201-B797-06C88B99B1B3','顾雅琴','zh-CN',NULL,NULL,'All',1795413600906);
INSERT INTO "persons" VALUES('01A206FD-72F5-7033-A012-586443448BD3','resident-hu','zh-CN',NULL,NULL,'All',1795413603061);
INSERT INTO "persons" VALUES('01A206FD-78C9-7ED3-B0BA-60A11648AD73','周海涛','zh-CN',NULL,NULL,'All',1795413604553);
INSERT INTO "persons" VALUES('01A206FD-7B98-7A6D-8E0D-3027CC0DF28F','resident-sun','zh-CN',NULL,NULL,'All',1795413605272);
INSERT INTO "persons" VALUES('01A206FD-83EC-766B-9F25-101330B489CC','staff-grid','zh-CN','staff-grid',NULL,'All',1795413607404);
INSERT INTO "persons" VALUES('01A206FD-86B0-7DAC-8F18-2ECCE2EFF228','staff-building','zh-CN','staff-building',NULL,'All',1795413608112);
INSERT INTO "persons" VALUES('01A206FD-8F1E-7333-9257-BBB12EFC4512','head-3','zh-CN',NULL,NULL,'All',1795413610270);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A206FD-4680-7000-8001-8EC1442DD4A8','01A206FD-4680-7712-B16F-6D1070483F2C','01A206FD-4680-7488-B752-323B24B4CD91','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413591680);
INSERT INTO "statements" VALUES('01A206FD-4F82-7000-8002-CCD3C50838ED','01A206FD-4F82-7596-81C0-97FC2FCF5CF3','01A206FD-4680-7488-B752-323B24B4CD91','+1',0,NULL,1795413593986);
INSERT INTO "statements" VALUES('01A206FD-52C9-7000-8003-D5DD55F78480','01A206FD-52C9-75D7-A808-8488200844D0','01A206FD-4680-7488-B752-323B24B4CD91','+1',0,NULL,1795413594825);
INSERT INTO "statements" VALUES('01A206FD-5595-7000-8004-19FBE983D2F6','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'师傅到了，正在换制动器',0,NULL,1795413595541);
INSERT INTO "statements" VALUES('01A206FD-5595-7000-8005-35F6688849F8','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'师傅到了，正在换制动器',1,NULL,1795413595541);
INSERT INTO "statements" VALUES('01A206FD-590C-7000-8006-E4CC08B845FE','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'更换了曳引机制动器',0,NULL,1795413596428);
INSERT INTO "statements" VALUES('01A206FD-590C-7000-8007-32F98C55F596','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'更换了曳引机制动器',1,NULL,1795413596428);
INSERT INTO "statements" VALUES('01A206FD-5BDE-7000-8008-139037974D84','01A206FD-4680-7712-B16F-6D1070483F2C','01A206FD-4680-7488-B752-323B24B4CD91','还是晃',0,NULL,1795413597150);
INSERT INTO "statements" VALUES('01A206FD-5F1F-7000-8009-A2D46EBFCA36','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E','01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413597983);
INSERT INTO "statements" VALUES('01A206FD-64F9-7000-800A-29D9F84457A2','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'换了灯泡',0,NULL,1795413599481);
INSERT INTO "statements" VALUES('01A206FD-64F9-7000-800B-130758E78994','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'换了灯泡',1,NULL,1795413599481);
INSERT INTO "statements" VALUES('01A206FD-6A8A-7000-800C-0980A4A7CE9B','01A206FD-6A8A-7201-B797-06C88B99B1B3','01A206FD-6A8A-798F-8F4E-449336B55004','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413600906);
INSERT INTO "statements" VALUES('01A206FD-6D5F-7000-800D-2040E14A4B17','01A206FD-52C9-75D7-A808-8488200844D0','01A206FD-6D5F-76AE-9B3D-DA37B52EEE99','3栋2单元门口的垃圾没人收',0,NULL,1795413601631);
INSERT INTO "statements" VALUES('01A206FD-7029-7000-800E-7196938DF7B8','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'不归我们管',0,NULL,1795413602345);
INSERT INTO "statements" VALUES('01A206FD-7029-7000-800F-57B68B9B471D','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,'不归我们管',1,NULL,1795413602345);
INSERT INTO "statements" VALUES('01A206FD-78C9-7000-8010-89E148A4FE8B','01A206FD-78C9-7ED3-B0BA-60A11648AD73','01A206FD-78C9-761F-9E9A-0D14B1344B59','5栋下水道堵了',0,NULL,1795413604553);
INSERT INTO "statements" VALUES('01A206FD-811F-7000-8011-74C7D072C4B3','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','01A206FD-811F-7FDB-BA26-C53F84F247D5','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795413606687);
INSERT INTO "statements" VALUES('01A206FD-8C46-7000-8012-BE1A7AE7612C','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','01A206FD-811F-7FDB-BA26-C53F84F247D5','外包 1 顺达电梯',0,NULL,1795413609542);
INSERT INTO "statements" VALUES('01A206FD-8F1E-7000-8013-1684CAF24563','01A206FD-8F1E-7333-9257-BBB12EFC4512','01A206FD-8F1E-7BC8-B5B9-049578BA0E98','敲门 3栋3单元门禁坏了',0,NULL,1795413610270);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206FD-4680-7488-B752-323B24B4CD91','01A206FD-4F82-7596-81C0-97FC2FCF5CF3',NULL,0,1795413593986);
INSERT INTO "supporters" VALUES('01A206FD-4680-7488-B752-323B24B4CD91','01A206FD-52C9-75D7-A808-8488200844D0',NULL,0,1795413594825);
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
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',1,1795413591680,'Opened','01A206FD-4680-7712-B16F-6D1070483F2C',NULL,NULL,'Received','Received','01A206FD-4680-7000-8001-8EC1442DD4A8',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fd-4680-7712-b16f-6d1070483f2c","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413591680,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',2,1795413591680,'Routed','01A206FD-4680-7712-B16F-6D1070483F2C',NULL,NULL,'Received','Dispatched','01A206FD-4680-7000-8001-8EC1442DD4A8',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456791680,"acceptBy":1795420791680,"firstDeadline":1795499991680,"deadline":1795499991680,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',3,1795413593198,'Accepted','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413593198}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',4,1795413593986,'Joined','01A206FD-4F82-7596-81C0-97FC2FCF5CF3',NULL,NULL,'Accepted','Accepted','01A206FD-4F82-7000-8002-CCD3C50838ED',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',5,1795413594825,'Joined','01A206FD-52C9-75D7-A808-8488200844D0',NULL,NULL,'Accepted','Accepted','01A206FD-52C9-7000-8003-D5DD55F78480',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',6,1795413595541,'Progressed','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','chunxiao-property','Accepted','InProgress','01A206FD-5595-7000-8004-19FBE983D2F6','01A206FD-5595-7000-8005-35F6688849F8','{"before":{},"after":{"answeredAt":1795413595541}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',7,1795413596428,'Resolved','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','chunxiao-property','InProgress','Resolved','01A206FD-590C-7000-8006-E4CC08B845FE','01A206FD-590C-7000-8007-32F98C55F596','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413596428,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',8,1795413597150,'Rated','01A206FD-4680-7712-B16F-6D1070483F2C',NULL,NULL,'Resolved','Resolved','01A206FD-5BDE-7000-8008-139037974D84',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206FD-4680-7488-B752-323B24B4CD91',9,1795413597150,'Reopened','01A206FD-4680-7712-B16F-6D1070483F2C',NULL,NULL,'Resolved','Dispatched','01A206FD-5BDE-7000-8008-139037974D84',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420791680,"deadline":1795499991680,"promisedAt":1795496400000,"acceptedAt":1795413593198,"resolvedAt":1795413596428,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420797150,"deadline":1795499997150,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',1,1795413597983,'Opened','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',NULL,NULL,'Received','Received','01A206FD-5F1F-7000-8009-A2D46EBFCA36',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206fd-5f1f-7ebf-a22d-28d4bcabe73e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413597983,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',2,1795413597983,'Routed','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',NULL,NULL,'Received','Dispatched','01A206FD-5F1F-7000-8009-A2D46EBFCA36',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499997983,"acceptBy":1795427997983,"firstDeadline":1795586397983,"deadline":1795586397983,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',3,1795413598750,'Accepted','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413598750}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',4,1795413599481,'Resolved','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7','staff-property','chunxiao-property','Accepted','Resolved','01A206FD-64F9-7000-800A-29D9F84457A2','01A206FD-64F9-7000-800B-130758E78994','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413599481,"resolvedAt":1795413599481,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',5,1795413600192,'Rated','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8',6,1795413600192,'Closed','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413600192}}');
INSERT INTO "ticket_events" VALUES('01A206FD-6A8A-798F-8F4E-449336B55004',1,1795413600906,'Opened','01A206FD-6A8A-7201-B797-06C88B99B1B3',NULL,NULL,'Received','Received','01A206FD-6A8A-7000-800C-0980A4A7CE9B',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fd-6a8a-7201-b797-06c88b99b1b3","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413600906,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-6A8A-798F-8F4E-449336B55004',2,1795413600906,'Routed','01A206FD-6A8A-7201-B797-06C88B99B1B3',NULL,NULL,'Received','Dispatched','01A206FD-6A8A-7000-800C-0980A4A7CE9B',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586400906,"acceptBy":1795500000906,"firstDeadline":1796191200906,"deadline":1796191200906,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-6D5F-76AE-9B3D-DA37B52EEE99',1,1795413601631,'Opened','01A206FD-52C9-75D7-A808-8488200844D0',NULL,NULL,'Received','Received','01A206FD-6D5F-7000-800D-2040E14A4B17',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206fd-52c9-75d7-a808-8488200844d0","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413601631,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-6D5F-76AE-9B3D-DA37B52EEE99',2,1795413601631,'Routed','01A206FD-52C9-75D7-A808-8488200844D0',NULL,NULL,'Received','Dispatched','01A206FD-6D5F-7000-800D-2040E14A4B17',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456801631,"acceptBy":1795420801631,"firstDeadline":1795500001631,"deadline":1795500001631,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-78C9-761F-9E9A-0D14B1344B59',1,1795413604553,'Opened','01A206FD-78C9-7ED3-B0BA-60A11648AD73',NULL,NULL,'Received','Received','01A206FD-78C9-7000-8010-89E148A4FE8B',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206fd-78c9-7ed3-b0ba-60a11648ad73","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413604553,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-78C9-761F-9E9A-0D14B1344B59',2,1795413604553,'Routed','01A206FD-78C9-7ED3-B0BA-60A11648AD73',NULL,NULL,'Received','Dispatched','01A206FD-78C9-7000-8010-89E148A4FE8B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456804553,"acceptBy":1795420804553,"firstDeadline":1795500004553,"deadline":1795500004553,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-811F-7FDB-BA26-C53F84F247D5',1,1795413606687,'Opened','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,NULL,'Received','Received','01A206FD-811F-7000-8011-74C7D072C4B3',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-24T09:00:00\u0022,\u0022end\u0022:\u00222026-11-24T17:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206fd-4c6e-7dac-a7e4-e8453e6a09c7","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413606687,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-811F-7FDB-BA26-C53F84F247D5',2,1795413606687,'Routed','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,NULL,'Received','Dispatched','01A206FD-811F-7000-8011-74C7D072C4B3',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795456806687,"acceptBy":1795420806687,"firstDeadline":1795500006687,"deadline":1795500006687,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-811F-7FDB-BA26-C53F84F247D5',3,1795413609542,'Added','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',NULL,NULL,'Dispatched','Dispatched','01A206FD-8C46-7000-8012-BE1A7AE7612C',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A206FD-8F1E-7BC8-B5B9-049578BA0E98',1,1795413610270,'Opened','01A206FD-8F1E-7333-9257-BBB12EFC4512',NULL,NULL,'Received','Received','01A206FD-8F1E-7000-8013-1684CAF24563',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206fd-8f1e-7333-9257-bbb12efc4512","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413610270,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FD-8F1E-7BC8-B5B9-049578BA0E98',2,1795413610270,'Routed','01A206FD-8F1E-7333-9257-BBB12EFC4512',NULL,NULL,'Received','Dispatched','01A206FD-8F1E-7000-8013-1684CAF24563',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500010270,"acceptBy":1795428010270,"firstDeadline":1795586410270,"deadline":1795586410270,"promisedAt":1795586400000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206FD-4680-7488-B752-323B24B4CD91','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206FD-4680-7712-B16F-6D1070483F2C',0,'group-building-3','Group','NotNeeded',0,0,1795413591680,1795456791680,1795413595541,1795420797150,1795499991680,1795499997150,1795496400000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206FD-5F1F-7EA2-A5BB-B76A6C45A0B8','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E',0,NULL,'Group','Asked',0,0,1795413597983,1795499997983,1795413599481,1795427997983,1795586397983,1795586397983,1795582800000,0,NULL,NULL,0,'Done',0,0,NULL,1795413598750,1795413599481,1795413600192,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206FD-6A8A-798F-8F4E-449336B55004','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206FD-6A8A-7201-B797-06C88B99B1B3',0,NULL,'Secret','Asked',0,0,1795413600906,1795586400906,NULL,1795500000906,1796191200906,1796191200906,1796191200000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FD-6D5F-76AE-9B3D-DA37B52EEE99','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FD-52C9-75D7-A808-8488200844D0',0,NULL,'Group','Asked',0,0,1795413601631,1795456801631,NULL,1795420801631,1795500001631,1795500001631,1795500000000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FD-78C9-761F-9E9A-0D14B1344B59','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FD-78C9-7ED3-B0BA-60A11648AD73',0,NULL,'Group','Asked',0,0,1795413604553,1795456804553,NULL,1795420804553,1795500004553,1795500004553,1795500000000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FD-811F-7FDB-BA26-C53F84F247D5','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-24T09:00:00","end":"2026-11-24T17:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7',0,NULL,'Group','Asked',0,0,1795413606687,1795456806687,NULL,1795420806687,1795500006687,1795500006687,1795500000000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206FD-8F1E-7BC8-B5B9-049578BA0E98','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FD-8F1E-7333-9257-BBB12EFC4512',0,NULL,'Group','Asked',0,0,1795413610270,1795500010270,NULL,1795428010270,1795586410270,1795586410270,1795586400000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A2074F-AC40-74DB-A818-5E4AF7EB7B13','Press','01a206fd-4680-7488-b752-323b24b4cd91',21,1795418991680,'1795499991680',NULL);
INSERT INTO "timers" VALUES('01A20C23-B50C-7CAB-A24C-2148B969E61E','AskRating','01a206fd-4680-7488-b752-323b24b4cd91',7,1795499996428,'1795413596428',NULL);
INSERT INTO "timers" VALUES('01A21B96-C90C-76E9-9E49-3A2650B8314C','RemindRating','01a206fd-4680-7488-b752-323b24b4cd91',7,1795759196428,'1795413596428',NULL);
INSERT INTO "timers" VALUES('01A23FA3-4D0C-7710-8E0A-61CD033C0FB3','CloseUnrated','01a206fd-4680-7488-b752-323b24b4cd91',70,1796363996428,'1795413596428',NULL);
INSERT INTO "timers" VALUES('01A2074F-C19E-77AD-8835-39ECC8DDB297','Press','01a206fd-4680-7488-b752-323b24b4cd91',91,1795418997150,'1795499997150',NULL);
INSERT INTO "timers" VALUES('01A207A2-2A9F-7726-8FC2-B05BF0FCAF30','Press','01a206fd-5f1f-7ea2-a5bb-b76a6c45a0b8',21,1795424397983,'1795586397983',NULL);
INSERT INTO "timers" VALUES('01A20C23-C0F9-79CD-912D-BF7F8162E292','AskRating','01a206fd-5f1f-7ea2-a5bb-b76a6c45a0b8',4,1795499999481,'1795413599481',NULL);
INSERT INTO "timers" VALUES('01A21B96-D4F9-7541-B5D9-3E48A2FA93C4','RemindRating','01a206fd-5f1f-7ea2-a5bb-b76a6c45a0b8',4,1795759199481,'1795413599481',NULL);
INSERT INTO "timers" VALUES('01A23FA3-58F9-7B1C-8181-9D730EAE87C2','CloseUnrated','01a206fd-5f1f-7ea2-a5bb-b76a6c45a0b8',40,1796363999481,'1795413599481',NULL);
INSERT INTO "timers" VALUES('01A20ADA-2F8A-7935-AB8F-4E44AF91032A','Press','01a206fd-6a8a-798f-8f4e-449336b55004',21,1795478400906,'1796191200906',NULL);
INSERT INTO "timers" VALUES('01A2074F-D31F-783C-AD68-6305D2C2457E','Press','01a206fd-6d5f-76ae-9b3d-da37b52eee99',21,1795419001631,'1795500001631',NULL);
INSERT INTO "timers" VALUES('01A2074F-DE89-7568-89AE-A25AFC4D4EC9','Press','01a206fd-78c9-761f-9e9a-0d14b1344b59',21,1795419004553,'1795500004553',NULL);
INSERT INTO "timers" VALUES('01A2074F-E6DF-7525-9FF1-608A96BB4BAC','Press','01a206fd-811f-7fdb-ba26-c53f84f247d5',21,1795419006687,'1795500006687',NULL);
INSERT INTO "timers" VALUES('01A2070B-451A-7DA9-8CBE-37B3E307638E','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414508826,NULL,NULL);
INSERT INTO "timers" VALUES('01A206FE-76A6-79DD-97CD-72D09485AC05','AnswerTogether','01a206fd-811f-7fdb-ba26-c53f84f247d5',3,1795413669542,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a206fd-4c6e-7dac-a7e4-e8453e6a09c7"}',NULL);
INSERT INTO "timers" VALUES('01A207A2-5A9E-7F66-8230-9C194E17CC6C','Press','01a206fd-8f1e-7bc8-b5b9-049578ba0e98',21,1795424410270,'1795586410270',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206FD-4680-7712-B16F-6D1070483F2C');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206FD-4C6E-7DAC-A7E4-E8453E6A09C7');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206FD-4F82-7596-81C0-97FC2FCF5CF3');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206FD-52C9-75D7-A808-8488200844D0');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206FD-5F1F-7EBF-A22D-28D4BCABE73E');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206FD-6A8A-7201-B797-06C88B99B1B3');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206FD-72F5-7033-A012-586443448BD3');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206FD-78C9-7ED3-B0BA-60A11648AD73');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206FD-7B98-7A6D-8E0D-3027CC0DF28F');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206FD-83EC-766B-9F25-101330B489CC');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206FD-86B0-7DAC-8F18-2ECCE2EFF228');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206FD-8F1E-7333-9257-BBB12EFC4512');
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
PRAGMA user_version = 11;
