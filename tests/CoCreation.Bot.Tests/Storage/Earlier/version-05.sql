-- A database that the program of schema 5 wrote in a short conversation.
BEGIN TRANSACTION;
CREATE TABLE "Dialogs" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Dialogs" PRIMARY KEY,
    "State" TEXT NULL,
    "At" INTEGER NOT NULL,
    "AlarmAt" INTEGER NULL,
    "AbuseAt" INTEGER NULL,
    "Anonymous" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-hu
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:07:26.2378815+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414046237,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:07:28.384466+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414048384,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:07:31.2430726+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414051243,NULL,NULL,0,2);
CREATE TABLE "DigestLines" (
    "Once" TEXT NOT NULL CONSTRAINT "PK_DigestLines" PRIMARY KEY,
    "Group" TEXT NOT NULL,
    "Due" INTEGER NOT NULL,
    "Zh" TEXT NOT NULL,
    "En" TEXT NOT NULL
);
CREATE TABLE "Fetches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Fetches" PRIMARY KEY,
    "Origin" TEXT NOT NULL
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414046237,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A20704-38F0-71D7-B28D-F5D2588D6574',0,1795414046960,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414048384,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(68,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"resident-wang"}','{"version":1,"text":"\u6211\u53EA\u7BA1\u5C0F\u533A\u91CC\u7684\u4E8B\uFF1A\u54EA\u91CC\u574F\u4E86\u3001\u54EA\u91CC\u4E0D\u65B9\u4FBF\uFF0C\u8DDF\u6211\u8BF4\u3002","replyToId":"in-31","locale":"zh-CN"}',NULL,NULL,0,1795414054131,1,1,'sent-59',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795414031645,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795414032492,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795414033198,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795414033904,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795414034612,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795414035947,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795414036705,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795414037463,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795414038180,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795414038964,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795414039673,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795414040409,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795414041181,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795414041894,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795414042605,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795414043314,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795414044038,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795414044766,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795414045479,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795414046237,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795414046960,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795414047676,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795414048384,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795414049096,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795414049816,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795414050533,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795414051243,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795414051966,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795414052701,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795414053412,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795414054131,200,NULL);
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
INSERT INTO "attachments" VALUES('01A20704-1F59-740D-8CAB-484110EFA171','01A20704-1F59-7C26-9DDB-BDF8B7C29B49','01A20704-1F59-79CE-AD4E-942295FE1B9D','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795414040409);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795414031645,1795414031645);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795414032492,1795414032492);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795414033198,1795414033198);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795414033904,1795414033904);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,NULL,1795414035947);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A20704-08B4-7FA9-982D-793531EF5A0D',NULL,NULL,1795414039673);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A20704-1F59-7C26-9DDB-BDF8B7C29B49',NULL,NULL,1795414040409);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A20704-2AB2-7AF6-9587-5757759C29C2',NULL,NULL,1795414043314);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A20704-13D7-7334-A443-64D4896CEFC1',NULL,NULL,1795414044038);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A20704-3327-7550-9AA2-7D7598924A47',NULL,NULL,1795414045479);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A20704-38F0-789F-B5F2-EE3F9FBADA98',NULL,NULL,1795414046960);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A20704-3BBC-7311-B52C-3925D60B4DAE',NULL,NULL,1795414047676);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20704-4418-735C-8A54-4E504F7629A0',NULL,NULL,1795414049816);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20704-46E5-74D4-919F-36DAF221BEA0',NULL,NULL,1795414050533);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD',NULL,NULL,1795414052701);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A20704-08B4-7FA9-982D-793531EF5A0D','resident-li','zh-CN',NULL,'group-building-3',1795414034612);
INSERT INTO "persons" VALUES('01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','zh-CN','staff-property',NULL,1795414035947);
INSERT INTO "persons" VALUES('01A20704-10E1-7FDF-A78F-8C86A2D9CC4F','王建国','zh-CN',NULL,'group-building-3',1795414036705);
INSERT INTO "persons" VALUES('01A20704-13D7-7334-A443-64D4896CEFC1','resident-chen','zh-CN',NULL,'group-building-3',1795414037463);
INSERT INTO "persons" VALUES('01A20704-1F59-7C26-9DDB-BDF8B7C29B49','resident-zhao','zh-CN',NULL,NULL,1795414040409);
INSERT INTO "persons" VALUES('01A20704-2AB2-7AF6-9587-5757759C29C2','顾雅琴','zh-CN',NULL,NULL,1795414043314);
INSERT INTO "persons" VALUES('01A20704-3327-7550-9AA2-7D7598924A47','resident-hu','zh-CN',NULL,NULL,1795414045479);
INSERT INTO "persons" VALUES('01A20704-38F0-789F-B5F2-EE3F9FBADA98','周海涛','zh-CN',NULL,NULL,1795414046960);
INSERT INTO "persons" VALUES('01A20704-3BBC-7311-B52C-3925D60B4DAE','resident-sun','zh-CN',NULL,NULL,1795414047676);
INSERT INTO "persons" VALUES('01A20704-4418-735C-8A54-4E504F7629A0','staff-grid','zh-CN','staff-grid',NULL,1795414049816);
INSERT INTO "persons" VALUES('01A20704-46E5-74D4-919F-36DAF221BEA0','staff-building','zh-CN','staff-building',NULL,1795414050533);
INSERT INTO "persons" VALUES('01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD','head-3','zh-CN',NULL,NULL,1795414052701);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A20704-08B4-70F6-B29E-F09C891E4C84','01A20704-08B4-7FA9-982D-793531EF5A0D','01A20704-08B4-79FB-885E-7CA2EC355028','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795414034612);
INSERT INTO "statements" VALUES('01A20704-10E1-7B1E-8C4C-0D048478B14E','01A20704-10E1-7FDF-A78F-8C86A2D9CC4F','01A20704-08B4-79FB-885E-7CA2EC355028','+1',0,NULL,1795414036705);
INSERT INTO "statements" VALUES('01A20704-13D7-79CD-A29C-4B7C233123B3','01A20704-13D7-7334-A443-64D4896CEFC1','01A20704-08B4-79FB-885E-7CA2EC355028','+1',0,NULL,1795414037463);
INSERT INTO "statements" VALUES('01A20704-16A4-7F3A-AF9D-07211F9F9C47','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'师傅到了，正在换制动器',0,NULL,1795414038180);
INSERT INTO "statements" VALUES('01A20704-16A4-7FFE-8352-65B0329F0810','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'师傅到了，正在换制动器',1,NULL,1795414038180);
INSERT INTO "statements" VALUES('01A20704-19B4-77B5-AACA-106671BEA501','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'更换了曳引机制动器',0,NULL,1795414038964);
INSERT INTO "statements" VALUES('01A20704-19B4-777B-A534-749D7640A1AB','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'更换了曳引机制动器',1,NULL,1795414038964);
INSERT INTO "statements" VALUES('01A20704-1C79-7B24-8C35-F28FBDD555E5','01A20704-08B4-7FA9-982D-793531EF5A0D','01A20704-08B4-79FB-885E-7CA2EC355028','还是晃',0,NULL,1795414039673);
INSERT INTO "statements" VALUES('01A20704-1F59-7C54-BF38-A0BC75573F51','01A20704-1F59-7C26-9DDB-BDF8B7C29B49','01A20704-1F59-79CE-AD4E-942295FE1B9D','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795414040409);
INSERT INTO "statements" VALUES('01A20704-2526-7E9E-882F-8713B04EEAD7','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'换了灯泡',0,NULL,1795414041894);
INSERT INTO "statements" VALUES('01A20704-2526-76B5-8C49-F056C867C370','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'换了灯泡',1,NULL,1795414041894);
INSERT INTO "statements" VALUES('01A20704-2AB2-7353-98F9-CB9D0F7C4160','01A20704-2AB2-7AF6-9587-5757759C29C2','01A20704-2AB2-7BCE-BA28-AE7058D6F82C','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795414043314);
INSERT INTO "statements" VALUES('01A20704-2D86-74D0-8020-19AC0F7FDC73','01A20704-13D7-7334-A443-64D4896CEFC1','01A20704-2D86-7348-AEE6-29B10121D66C','3栋2单元门口的垃圾没人收',0,NULL,1795414044038);
INSERT INTO "statements" VALUES('01A20704-305E-7140-98A9-8FAAE22403BC','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'不归我们管',0,NULL,1795414044766);
INSERT INTO "statements" VALUES('01A20704-305E-7A6F-A533-3DD8D78EFBA0','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,'不归我们管',1,NULL,1795414044766);
INSERT INTO "statements" VALUES('01A20704-38F0-7AD7-9F20-777144B63754','01A20704-38F0-789F-B5F2-EE3F9FBADA98','01A20704-38F0-71D7-B28D-F5D2588D6574','5栋下水道堵了',0,NULL,1795414046960);
INSERT INTO "statements" VALUES('01A20704-4148-7AC4-B09D-069B051105EA','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','01A20704-4148-78E6-AE0F-E94DD00411E2','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795414049096);
INSERT INTO "statements" VALUES('01A20704-4C7E-70B3-A5F1-88D59F0E5491','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','01A20704-4148-78E6-AE0F-E94DD00411E2','外包 1 顺达电梯',0,NULL,1795414051966);
INSERT INTO "statements" VALUES('01A20704-4F5D-7061-8F83-8D14E3167E46','01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD','01A20704-4F5D-760E-8C75-EA790EE602A4','敲门 3栋3单元门禁坏了',0,NULL,1795414052701);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028','01A20704-10E1-7FDF-A78F-8C86A2D9CC4F',NULL,1795414036705);
INSERT INTO "supporters" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028','01A20704-13D7-7334-A443-64D4896CEFC1',NULL,1795414037463);
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
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',1,1795414034612,'Opened','01A20704-08B4-7FA9-982D-793531EF5A0D',NULL,NULL,'Received','Received','01A20704-08B4-70F6-B29E-F09C891E4C84',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a20704-08b4-7fa9-982d-793531ef5a0d","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414034612,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',2,1795414034612,'Routed','01A20704-08B4-7FA9-982D-793531EF5A0D',NULL,NULL,'Received','Dispatched','01A20704-08B4-70F6-B29E-F09C891E4C84',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795457234612,"acceptBy":1795421234612,"firstDeadline":1795500434612,"deadline":1795500434612,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',3,1795414035947,'Accepted','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414035947}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',4,1795414036705,'Joined','01A20704-10E1-7FDF-A78F-8C86A2D9CC4F',NULL,NULL,'Accepted','Accepted','01A20704-10E1-7B1E-8C4C-0D048478B14E',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',5,1795414037463,'Joined','01A20704-13D7-7334-A443-64D4896CEFC1',NULL,NULL,'Accepted','Accepted','01A20704-13D7-79CD-A29C-4B7C233123B3',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',6,1795414038180,'Progressed','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','chunxiao-property','Accepted','InProgress','01A20704-16A4-7F3A-AF9D-07211F9F9C47','01A20704-16A4-7FFE-8352-65B0329F0810','{"before":{},"after":{"answeredAt":1795414038180}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',7,1795414038964,'Resolved','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','chunxiao-property','InProgress','Resolved','01A20704-19B4-77B5-AACA-106671BEA501','01A20704-19B4-777B-A534-749D7640A1AB','{"before":{},"after":{"resolvedAt":1795414038964}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',8,1795414039673,'Rated','01A20704-08B4-7FA9-982D-793531EF5A0D',NULL,NULL,'Resolved','Resolved','01A20704-1C79-7B24-8C35-F28FBDD555E5',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028',9,1795414039673,'Reopened','01A20704-08B4-7FA9-982D-793531EF5A0D',NULL,NULL,'Resolved','Dispatched','01A20704-1C79-7B24-8C35-F28FBDD555E5',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795421234612,"deadline":1795500434612,"promisedAt":1795500000000,"acceptedAt":1795414035947,"resolvedAt":1795414038964,"reopened":0,"supervised":0,"overseer":""},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795421239673,"deadline":1795500439673,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":""}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',1,1795414040409,'Opened','01A20704-1F59-7C26-9DDB-BDF8B7C29B49',NULL,NULL,'Received','Received','01A20704-1F59-7C54-BF38-A0BC75573F51',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a20704-1f59-7c26-9ddb-bdf8b7c29b49","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414040409,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',2,1795414040409,'Routed','01A20704-1F59-7C26-9DDB-BDF8B7C29B49',NULL,NULL,'Received','Dispatched','01A20704-1F59-7C54-BF38-A0BC75573F51',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795500440409,"acceptBy":1795428440409,"firstDeadline":1795586840409,"deadline":1795586840409,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',3,1795414041181,'Accepted','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414041181}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',4,1795414041894,'Resolved','01A20704-0DEB-73B4-B0CB-3815ACD5EC24','staff-property','chunxiao-property','Accepted','Resolved','01A20704-2526-7E9E-882F-8713B04EEAD7','01A20704-2526-76B5-8C49-F056C867C370','{"before":{},"after":{"answeredAt":1795414041894,"resolvedAt":1795414041894}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',5,1795414042605,'Rated','01A20704-1F59-7C26-9DDB-BDF8B7C29B49',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D',6,1795414042605,'Closed','01A20704-1F59-7C26-9DDB-BDF8B7C29B49',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795414042605}}');
INSERT INTO "ticket_events" VALUES('01A20704-2AB2-7BCE-BA28-AE7058D6F82C',1,1795414043314,'Opened','01A20704-2AB2-7AF6-9587-5757759C29C2',NULL,NULL,'Received','Received','01A20704-2AB2-7353-98F9-CB9D0F7C4160',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a20704-2ab2-7af6-9587-5757759c29c2","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795414043314,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-2AB2-7BCE-BA28-AE7058D6F82C',2,1795414043314,'Routed','01A20704-2AB2-7AF6-9587-5757759C29C2',NULL,NULL,'Received','Dispatched','01A20704-2AB2-7353-98F9-CB9D0F7C4160',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586843314,"acceptBy":1795500443314,"firstDeadline":1796191643314,"deadline":1796191643314,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-2D86-7348-AEE6-29B10121D66C',1,1795414044038,'Opened','01A20704-13D7-7334-A443-64D4896CEFC1',NULL,NULL,'Received','Received','01A20704-2D86-74D0-8020-19AC0F7FDC73',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a20704-13d7-7334-a443-64d4896cefc1","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414044038,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-2D86-7348-AEE6-29B10121D66C',2,1795414044038,'Routed','01A20704-13D7-7334-A443-64D4896CEFC1',NULL,NULL,'Received','Dispatched','01A20704-2D86-74D0-8020-19AC0F7FDC73',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457244038,"acceptBy":1795421244038,"firstDeadline":1795500444038,"deadline":1795500444038,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-38F0-71D7-B28D-F5D2588D6574',1,1795414046960,'Opened','01A20704-38F0-789F-B5F2-EE3F9FBADA98',NULL,NULL,'Received','Received','01A20704-38F0-7AD7-9F20-777144B63754',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a20704-38f0-789f-b5f2-ee3f9fbada98","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414046960,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-38F0-71D7-B28D-F5D2588D6574',2,1795414046960,'Routed','01A20704-38F0-789F-B5F2-EE3F9FBADA98',NULL,NULL,'Received','Dispatched','01A20704-38F0-7AD7-9F20-777144B63754',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457246960,"acceptBy":1795421246960,"firstDeadline":1795500446960,"deadline":1795500446960,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-4148-78E6-AE0F-E94DD00411E2',1,1795414049096,'Opened','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,NULL,'Received','Received','01A20704-4148-7AC4-B09D-069B051105EA',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a20704-0deb-73b4-b0cb-3815acd5ec24","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414049096,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-4148-78E6-AE0F-E94DD00411E2',2,1795414049096,'Routed','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,NULL,'Received','Dispatched','01A20704-4148-7AC4-B09D-069B051105EA',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795457249096,"acceptBy":1795421249096,"firstDeadline":1795500449096,"deadline":1795500449096,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-4148-78E6-AE0F-E94DD00411E2',3,1795414051966,'Added','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',NULL,NULL,'Dispatched','Dispatched','01A20704-4C7E-70B3-A5F1-88D59F0E5491',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20704-4F5D-760E-8C75-EA790EE602A4',1,1795414052701,'Opened','01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD',NULL,NULL,'Received','Received','01A20704-4F5D-7061-8F83-8D14E3167E46',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20704-4f5d-7cde-9a1a-dd08cdb7d1fd","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414052701,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20704-4F5D-760E-8C75-EA790EE602A4',2,1795414052701,'Routed','01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD',NULL,NULL,'Received','Dispatched','01A20704-4F5D-7061-8F83-8D14E3167E46',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500452701,"acceptBy":1795428452701,"firstDeadline":1795586852701,"deadline":1795586852701,"promisedAt":1795586400000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A20704-08B4-79FB-885E-7CA2EC355028','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A20704-08B4-7FA9-982D-793531EF5A0D',0,'group-building-3','Group','NotNeeded',0,0,1795414034612,1795457234612,1795414038180,1795421239673,1795500434612,1795500439673,1795500000000,0,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A20704-1F59-79CE-AD4E-942295FE1B9D','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A20704-1F59-7C26-9DDB-BDF8B7C29B49',0,NULL,'Group','Asked',0,0,1795414040409,1795500440409,1795414041894,1795428440409,1795586840409,1795586840409,1795586400000,0,1795414041181,1795414041894,1795414042605,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A20704-2AB2-7BCE-BA28-AE7058D6F82C','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A20704-2AB2-7AF6-9587-5757759C29C2',0,NULL,'Secret','Asked',0,0,1795414043314,1795586843314,NULL,1795500443314,1796191643314,1796191643314,1796191200000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20704-2D86-7348-AEE6-29B10121D66C','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20704-13D7-7334-A443-64D4896CEFC1',0,NULL,'Group','Asked',0,0,1795414044038,1795457244038,NULL,1795421244038,1795500444038,1795500444038,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20704-38F0-71D7-B28D-F5D2588D6574','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20704-38F0-789F-B5F2-EE3F9FBADA98',0,NULL,'Group','Asked',0,0,1795414046960,1795457246960,NULL,1795421246960,1795500446960,1795500446960,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20704-4148-78E6-AE0F-E94DD00411E2','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A20704-0DEB-73B4-B0CB-3815ACD5EC24',0,NULL,'Group','Asked',0,0,1795414049096,1795457249096,NULL,1795421249096,1795500449096,1795500449096,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20704-4F5D-760E-8C75-EA790EE602A4','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD',0,NULL,'Group','Asked',0,0,1795414052701,1795500452701,NULL,1795428452701,1795586852701,1795586852701,1795586400000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20756-6E74-77EA-BC9F-23C313AE5363','Press','01a20704-08b4-79fb-885e-7ca2ec355028',21,1795419434612,'1795500434612',NULL);
INSERT INTO "timers" VALUES('01A20C2A-75B4-7B92-8AFC-B334FBBFE294','AskRating','01a20704-08b4-79fb-885e-7ca2ec355028',7,1795500438964,'1795414038964',NULL);
INSERT INTO "timers" VALUES('01A21B9D-89B4-7D64-BA3B-DB2E17194F69','RemindRating','01a20704-08b4-79fb-885e-7ca2ec355028',7,1795759638964,'1795414038964',NULL);
INSERT INTO "timers" VALUES('01A23FAA-0DB4-7939-8E2E-226001B95110','CloseUnrated','01a20704-08b4-79fb-885e-7ca2ec355028',7,1796364438964,'1795414038964',NULL);
INSERT INTO "timers" VALUES('01A20756-8239-7A9E-A535-33F2806AD8CD','Press','01a20704-08b4-79fb-885e-7ca2ec355028',91,1795419439673,'1795500439673',NULL);
INSERT INTO "timers" VALUES('01A207A8-EAD9-711F-9307-2F2BC8E48F40','Press','01a20704-1f59-79ce-ad4e-942295fe1b9d',21,1795424840409,'1795586840409',NULL);
INSERT INTO "timers" VALUES('01A20C2A-8126-7680-A035-F190821B7C6D','AskRating','01a20704-1f59-79ce-ad4e-942295fe1b9d',4,1795500441894,'1795414041894',NULL);
INSERT INTO "timers" VALUES('01A21B9D-9526-7F7D-B228-02E861D8B8EA','RemindRating','01a20704-1f59-79ce-ad4e-942295fe1b9d',4,1795759641894,'1795414041894',NULL);
INSERT INTO "timers" VALUES('01A23FAA-1926-767D-8460-4174EC267151','CloseUnrated','01a20704-1f59-79ce-ad4e-942295fe1b9d',4,1796364441894,'1795414041894',NULL);
INSERT INTO "timers" VALUES('01A20AE0-EFB2-78C0-81AB-4697DFEA0ECB','Press','01a20704-2ab2-7bce-ba28-ae7058d6f82c',21,1795478843314,'1796191643314',NULL);
INSERT INTO "timers" VALUES('01A20756-9346-74E3-AFB4-53BCE3CA8777','Press','01a20704-2d86-7348-aee6-29b10121d66c',21,1795419444038,'1795500444038',NULL);
INSERT INTO "timers" VALUES('01A20756-9EB0-706F-9CD3-193C255B09E2','Press','01a20704-38f0-71d7-b28d-f5d2588d6574',21,1795419446960,'1795500446960',NULL);
INSERT INTO "timers" VALUES('01A20756-A708-7E98-B14D-B5A2A72AE199','Press','01a20704-4148-78e6-ae0f-e94dd00411e2',21,1795419449096,'1795500449096',NULL);
INSERT INTO "timers" VALUES('01A20712-054B-71A9-8C47-265E420B3F0D','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414951243,NULL,NULL);
INSERT INTO "timers" VALUES('01A20705-36DE-7E85-9051-38F1D6203A9A','AnswerTogether','01a20704-4148-78e6-ae0f-e94dd00411e2',3,1795414111966,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a20704-0deb-73b4-b0cb-3815acd5ec24"}',NULL);
INSERT INTO "timers" VALUES('01A207A9-1ADD-7656-B38D-B09BAA90527D','Press','01a20704-4f5d-760e-8c75-ea790ee602a4',21,1795424852701,'1795586852701',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A20704-08B4-7FA9-982D-793531EF5A0D');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A20704-0DEB-73B4-B0CB-3815ACD5EC24');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A20704-10E1-7FDF-A78F-8C86A2D9CC4F');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A20704-13D7-7334-A443-64D4896CEFC1');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A20704-1F59-7C26-9DDB-BDF8B7C29B49');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A20704-2AB2-7AF6-9587-5757759C29C2');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A20704-3327-7550-9AA2-7D7598924A47');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A20704-38F0-789F-B5F2-EE3F9FBADA98');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A20704-3BBC-7311-B52C-3925D60B4DAE');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20704-4418-735C-8A54-4E504F7629A0');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20704-46E5-74D4-919F-36DAF221BEA0');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20704-4F5D-7CDE-9A1A-DD08CDB7D1FD');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',68);
CREATE INDEX "IX_DigestLines_Group_Due" ON "DigestLines" ("Group", "Due");
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
PRAGMA user_version = 5;
