-- A database that the program of schema 7 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:04:38.5935876+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413878593,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:04:40.7389719+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413880738,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:04:43.5877246+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413883587,NULL,NULL,0,2);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413878593,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A20701-AA17-7958-A841-1B0267204385',0,1795413879319,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413880738,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u6CA1\u542C\u660E\u767D\uFF0C\u8BF4\u8BF4\u54EA\u91CC\u3001\u51FA\u4E86\u4EC0\u4E48\u4E8B\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u697C\u9053\u706F\u4E0D\u4EAE\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413882879,1,1,'sent-52',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413862655,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413863723,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413864483,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413865200,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413865945,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413868017,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413868784,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413869620,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413870364,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413871137,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413871864,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413872646,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413873427,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413874163,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413874875,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413875588,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413876318,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413877032,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413877752,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413878593,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413879319,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413880030,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413880738,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413881448,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413882165,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413882879,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413883587,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413884308,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413885026,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413885751,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413886468,200,NULL);
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
INSERT INTO "attachments" VALUES('01A20701-9006-7AB3-95A3-E5F4FFBE9E25','01A20701-9006-7ECA-85FF-CB41F98E332C','01A20701-9006-7A10-AF0F-37371E80A0AD','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413872646);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413862655,1795413862655);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413863723,1795413863723);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413864483,1795413864483);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413865200,1795413865200);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,NULL,1795413868017);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A20701-75D9-70F4-888A-EA024F1560B7',NULL,NULL,1795413871864);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A20701-9006-7ECA-85FF-CB41F98E332C',NULL,NULL,1795413872646);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A20701-9B84-7140-9251-AB44C84C30ED',NULL,NULL,1795413875588);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A20701-8434-70A3-A42E-2B9084EAE7FF',NULL,NULL,1795413876318);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A20701-A3F8-7610-B321-EB829B9A52EF',NULL,NULL,1795413877752);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A20701-AA17-76F5-A9E1-552529CE5416',NULL,NULL,1795413879319);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A20701-ACDE-70E0-99CA-3D12B35AA81A',NULL,NULL,1795413880030);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20701-B535-7499-AD1A-38570F9BA14B',NULL,NULL,1795413882165);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20701-B7FF-7C85-AE2D-9B2E5B6ACFC1',NULL,NULL,1795413882879);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20701-C062-7F46-9765-A7B3653072E4',NULL,NULL,1795413885026);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586686468);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A20701-75D9-70F4-888A-EA024F1560B7','resident-li','zh-CN',NULL,'group-building-3','All',1795413865945);
INSERT INTO "persons" VALUES('01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','zh-CN','staff-property',NULL,'All',1795413868017);
INSERT INTO "persons" VALUES('01A20701-80F0-73B5-B5D9-3AE26808A8AF','王建国','zh-CN',NULL,'group-building-3','All',1795413868784);
INSERT INTO "persons" VALUES('01A20701-8434-70A3-A42E-2B9084EAE7FF','resident-chen','zh-CN',NULL,'group-building-3','All',1795413869620);
INSERT INTO "persons" VALUES('01A20701-9006-7ECA-85FF-CB41F98E332C','resident-zhao','zh-CN',NULL,NULL,'Less',1795413872646);
INSERT INTO "persons" VALUES('01A20701-9B84-7140-9251-AB44C84C30ED','顾雅琴','zh-CN',NULL,NULL,'All',1795413875588);
INSERT INTO "persons" VALUES('01A20701-A3F8-7610-B321-EB829B9A52EF','resident-hu','zh-CN',NULL,NULL,'All',1795413877752);
INSERT INTO "persons" VALUES('01A20701-AA17-76F5-A9E1-552529CE5416','周海涛','zh-CN',NULL,NULL,'All',1795413879319);
INSERT INTO "persons" VALUES('01A20701-ACDE-70E0-99CA-3D12B35AA81A','resident-sun','zh-CN',NULL,NULL,'All',1795413880030);
INSERT INTO "persons" VALUES('01A20701-B535-7499-AD1A-38570F9BA14B','staff-grid','zh-CN','staff-grid',NULL,'All',1795413882165);
INSERT INTO "persons" VALUES('01A20701-B7FF-7C85-AE2D-9B2E5B6ACFC1','staff-building','zh-CN','staff-building',NULL,'All',1795413882879);
INSERT INTO "persons" VALUES('01A20701-C062-7F46-9765-A7B3653072E4','head-3','zh-CN',NULL,NULL,'All',1795413885026);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A20701-75D9-7A07-B618-F3643E7AB17F','01A20701-75D9-70F4-888A-EA024F1560B7','01A20701-75D9-7D9F-8499-176523393AD0','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413865945);
INSERT INTO "statements" VALUES('01A20701-80F0-705E-91FC-A58666990346','01A20701-80F0-73B5-B5D9-3AE26808A8AF','01A20701-75D9-7D9F-8499-176523393AD0','+1',0,NULL,1795413868784);
INSERT INTO "statements" VALUES('01A20701-8434-796E-9886-46F5FBBAC878','01A20701-8434-70A3-A42E-2B9084EAE7FF','01A20701-75D9-7D9F-8499-176523393AD0','+1',0,NULL,1795413869620);
INSERT INTO "statements" VALUES('01A20701-871C-775F-AB1E-AFC42259A4CA','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'师傅到了，正在换制动器',0,NULL,1795413870364);
INSERT INTO "statements" VALUES('01A20701-871C-7151-93C8-67442E0ED826','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'师傅到了，正在换制动器',1,NULL,1795413870364);
INSERT INTO "statements" VALUES('01A20701-8A21-7EDA-BA44-BB5BEEA157E4','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'更换了曳引机制动器',0,NULL,1795413871137);
INSERT INTO "statements" VALUES('01A20701-8A21-7844-8B9E-4628BAC96C7F','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'更换了曳引机制动器',1,NULL,1795413871137);
INSERT INTO "statements" VALUES('01A20701-8CF8-7B82-B7E6-D2B05219C0ED','01A20701-75D9-70F4-888A-EA024F1560B7','01A20701-75D9-7D9F-8499-176523393AD0','还是晃',0,NULL,1795413871864);
INSERT INTO "statements" VALUES('01A20701-9006-76A1-ADD3-396CD20B4CC7','01A20701-9006-7ECA-85FF-CB41F98E332C','01A20701-9006-7A10-AF0F-37371E80A0AD','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413872646);
INSERT INTO "statements" VALUES('01A20701-95F3-7C20-976E-61593856B335','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'换了灯泡',0,NULL,1795413874163);
INSERT INTO "statements" VALUES('01A20701-95F3-74B3-A6CC-4B19762D9183','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'换了灯泡',1,NULL,1795413874163);
INSERT INTO "statements" VALUES('01A20701-9B84-7692-8AAE-0E58819DA6E7','01A20701-9B84-7140-9251-AB44C84C30ED','01A20701-9B84-73F3-8281-C70A3F3710C2','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413875588);
INSERT INTO "statements" VALUES('01A20701-9E5E-76FF-8D9B-38DBA7FCE7C9','01A20701-8434-70A3-A42E-2B9084EAE7FF','01A20701-9E5E-78DB-99AA-8A60BA721190','3栋2单元门口的垃圾没人收',0,NULL,1795413876318);
INSERT INTO "statements" VALUES('01A20701-A128-7608-AF7D-14739C1FC964','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'不归我们管',0,NULL,1795413877032);
INSERT INTO "statements" VALUES('01A20701-A128-7A72-A03C-E59CB65E11AD','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,'不归我们管',1,NULL,1795413877032);
INSERT INTO "statements" VALUES('01A20701-AA17-7621-A186-5D7524EECE61','01A20701-AA17-76F5-A9E1-552529CE5416','01A20701-AA17-7958-A841-1B0267204385','5栋下水道堵了',0,NULL,1795413879319);
INSERT INTO "statements" VALUES('01A20701-B268-7909-96B9-6404A19F8845','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','01A20701-B268-7BBA-9D95-D64F49081F18','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795413881448);
INSERT INTO "statements" VALUES('01A20701-BD94-79CA-A4CB-0385DF5CF124','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','01A20701-B268-7BBA-9D95-D64F49081F18','外包 1 顺达电梯',0,NULL,1795413884308);
INSERT INTO "statements" VALUES('01A20701-C062-78A1-ADC6-CD67225A41CC','01A20701-C062-7F46-9765-A7B3653072E4','01A20701-C062-79A8-8B84-033D72F4D516','敲门 3栋3单元门禁坏了',0,NULL,1795413885026);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A20701-75D9-7D9F-8499-176523393AD0','01A20701-80F0-73B5-B5D9-3AE26808A8AF',NULL,1795413868784);
INSERT INTO "supporters" VALUES('01A20701-75D9-7D9F-8499-176523393AD0','01A20701-8434-70A3-A42E-2B9084EAE7FF',NULL,1795413869620);
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
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',1,1795413865945,'Opened','01A20701-75D9-70F4-888A-EA024F1560B7',NULL,NULL,'Received','Received','01A20701-75D9-7A07-B618-F3643E7AB17F',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a20701-75d9-70f4-888a-ea024f1560b7","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413865945,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',2,1795413865945,'Routed','01A20701-75D9-70F4-888A-EA024F1560B7',NULL,NULL,'Received','Dispatched','01A20701-75D9-7A07-B618-F3643E7AB17F',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795457065945,"acceptBy":1795421065945,"firstDeadline":1795500265945,"deadline":1795500265945,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',3,1795413868017,'Accepted','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413868017}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',4,1795413868784,'Joined','01A20701-80F0-73B5-B5D9-3AE26808A8AF',NULL,NULL,'Accepted','Accepted','01A20701-80F0-705E-91FC-A58666990346',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',5,1795413869620,'Joined','01A20701-8434-70A3-A42E-2B9084EAE7FF',NULL,NULL,'Accepted','Accepted','01A20701-8434-796E-9886-46F5FBBAC878',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',6,1795413870364,'Progressed','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','chunxiao-property','Accepted','InProgress','01A20701-871C-775F-AB1E-AFC42259A4CA','01A20701-871C-7151-93C8-67442E0ED826','{"before":{},"after":{"answeredAt":1795413870364}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',7,1795413871137,'Resolved','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','chunxiao-property','InProgress','Resolved','01A20701-8A21-7EDA-BA44-BB5BEEA157E4','01A20701-8A21-7844-8B9E-4628BAC96C7F','{"before":{},"after":{"resolvedAt":1795413871137}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',8,1795413871864,'Rated','01A20701-75D9-70F4-888A-EA024F1560B7',NULL,NULL,'Resolved','Resolved','01A20701-8CF8-7B82-B7E6-D2B05219C0ED',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A20701-75D9-7D9F-8499-176523393AD0',9,1795413871864,'Reopened','01A20701-75D9-70F4-888A-EA024F1560B7',NULL,NULL,'Resolved','Dispatched','01A20701-8CF8-7B82-B7E6-D2B05219C0ED',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795421065945,"deadline":1795500265945,"promisedAt":1795500000000,"acceptedAt":1795413868017,"resolvedAt":1795413871137,"reopened":0,"supervised":0,"overseer":""},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795421071864,"deadline":1795500271864,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":""}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',1,1795413872646,'Opened','01A20701-9006-7ECA-85FF-CB41F98E332C',NULL,NULL,'Received','Received','01A20701-9006-76A1-ADD3-396CD20B4CC7',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a20701-9006-7eca-85ff-cb41f98e332c","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413872646,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',2,1795413872646,'Routed','01A20701-9006-7ECA-85FF-CB41F98E332C',NULL,NULL,'Received','Dispatched','01A20701-9006-76A1-ADD3-396CD20B4CC7',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795500272646,"acceptBy":1795428272646,"firstDeadline":1795586672646,"deadline":1795586672646,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',3,1795413873427,'Accepted','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413873427}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',4,1795413874163,'Resolved','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E','staff-property','chunxiao-property','Accepted','Resolved','01A20701-95F3-7C20-976E-61593856B335','01A20701-95F3-74B3-A6CC-4B19762D9183','{"before":{},"after":{"answeredAt":1795413874163,"resolvedAt":1795413874163}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',5,1795413874875,'Rated','01A20701-9006-7ECA-85FF-CB41F98E332C',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD',6,1795413874875,'Closed','01A20701-9006-7ECA-85FF-CB41F98E332C',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413874875}}');
INSERT INTO "ticket_events" VALUES('01A20701-9B84-73F3-8281-C70A3F3710C2',1,1795413875588,'Opened','01A20701-9B84-7140-9251-AB44C84C30ED',NULL,NULL,'Received','Received','01A20701-9B84-7692-8AAE-0E58819DA6E7',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a20701-9b84-7140-9251-ab44c84c30ed","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413875588,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-9B84-73F3-8281-C70A3F3710C2',2,1795413875588,'Routed','01A20701-9B84-7140-9251-AB44C84C30ED',NULL,NULL,'Received','Dispatched','01A20701-9B84-7692-8AAE-0E58819DA6E7',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586675588,"acceptBy":1795500275588,"firstDeadline":1796191475588,"deadline":1796191475588,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-9E5E-78DB-99AA-8A60BA721190',1,1795413876318,'Opened','01A20701-8434-70A3-A42E-2B9084EAE7FF',NULL,NULL,'Received','Received','01A20701-9E5E-76FF-8D9B-38DBA7FCE7C9',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a20701-8434-70a3-a42e-2b9084eae7ff","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413876318,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-9E5E-78DB-99AA-8A60BA721190',2,1795413876318,'Routed','01A20701-8434-70A3-A42E-2B9084EAE7FF',NULL,NULL,'Received','Dispatched','01A20701-9E5E-76FF-8D9B-38DBA7FCE7C9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457076318,"acceptBy":1795421076318,"firstDeadline":1795500276318,"deadline":1795500276318,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-AA17-7958-A841-1B0267204385',1,1795413879319,'Opened','01A20701-AA17-76F5-A9E1-552529CE5416',NULL,NULL,'Received','Received','01A20701-AA17-7621-A186-5D7524EECE61',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a20701-aa17-76f5-a9e1-552529ce5416","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413879319,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-AA17-7958-A841-1B0267204385',2,1795413879319,'Routed','01A20701-AA17-76F5-A9E1-552529CE5416',NULL,NULL,'Received','Dispatched','01A20701-AA17-7621-A186-5D7524EECE61',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457079319,"acceptBy":1795421079319,"firstDeadline":1795500279319,"deadline":1795500279319,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-B268-7BBA-9D95-D64F49081F18',1,1795413881448,'Opened','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,NULL,'Received','Received','01A20701-B268-7909-96B9-6404A19F8845',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a20701-7df1-7d27-9d8b-3db6f7997e4e","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413881448,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-B268-7BBA-9D95-D64F49081F18',2,1795413881448,'Routed','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,NULL,'Received','Dispatched','01A20701-B268-7909-96B9-6404A19F8845',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795457081448,"acceptBy":1795421081448,"firstDeadline":1795500281448,"deadline":1795500281448,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-B268-7BBA-9D95-D64F49081F18',3,1795413884308,'Added','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',NULL,NULL,'Dispatched','Dispatched','01A20701-BD94-79CA-A4CB-0385DF5CF124',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20701-C062-79A8-8B84-033D72F4D516',1,1795413885026,'Opened','01A20701-C062-7F46-9765-A7B3653072E4',NULL,NULL,'Received','Received','01A20701-C062-78A1-ADC6-CD67225A41CC',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20701-c062-7f46-9765-a7b3653072e4","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413885026,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20701-C062-79A8-8B84-033D72F4D516',2,1795413885026,'Routed','01A20701-C062-7F46-9765-A7B3653072E4',NULL,NULL,'Received','Dispatched','01A20701-C062-78A1-ADC6-CD67225A41CC',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500285026,"acceptBy":1795428285026,"firstDeadline":1795586685026,"deadline":1795586685026,"promisedAt":1795586400000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A20701-75D9-7D9F-8499-176523393AD0','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A20701-75D9-70F4-888A-EA024F1560B7',0,'group-building-3','Group','NotNeeded',0,0,1795413865945,1795457065945,1795413870364,1795421071864,1795500265945,1795500271864,1795500000000,0,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A20701-9006-7A10-AF0F-37371E80A0AD','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A20701-9006-7ECA-85FF-CB41F98E332C',0,NULL,'Group','Asked',0,0,1795413872646,1795500272646,1795413874163,1795428272646,1795586672646,1795586672646,1795586400000,0,1795413873427,1795413874163,1795413874875,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A20701-9B84-73F3-8281-C70A3F3710C2','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A20701-9B84-7140-9251-AB44C84C30ED',0,NULL,'Secret','Asked',0,0,1795413875588,1795586675588,NULL,1795500275588,1796191475588,1796191475588,1796191200000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20701-9E5E-78DB-99AA-8A60BA721190','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20701-8434-70A3-A42E-2B9084EAE7FF',0,NULL,'Group','Asked',0,0,1795413876318,1795457076318,NULL,1795421076318,1795500276318,1795500276318,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20701-AA17-7958-A841-1B0267204385','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20701-AA17-76F5-A9E1-552529CE5416',0,NULL,'Group','Asked',0,0,1795413879319,1795457079319,NULL,1795421079319,1795500279319,1795500279319,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20701-B268-7BBA-9D95-D64F49081F18','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E',0,NULL,'Group','Asked',0,0,1795413881448,1795457081448,NULL,1795421081448,1795500281448,1795500281448,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20701-C062-79A8-8B84-033D72F4D516','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20701-C062-7F46-9765-A7B3653072E4',0,NULL,'Group','Asked',0,0,1795413885026,1795500285026,NULL,1795428285026,1795586685026,1795586685026,1795586400000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20753-DB99-7D67-9ACD-816E108D394F','Press','01a20701-75d9-7d9f-8499-176523393ad0',21,1795419265945,'1795500265945',NULL);
INSERT INTO "timers" VALUES('01A20C27-E621-72EA-90A3-4ACBAD62638F','AskRating','01a20701-75d9-7d9f-8499-176523393ad0',7,1795500271137,'1795413871137',NULL);
INSERT INTO "timers" VALUES('01A21B9A-FA21-714F-BD8A-15682591E191','RemindRating','01a20701-75d9-7d9f-8499-176523393ad0',7,1795759471137,'1795413871137',NULL);
INSERT INTO "timers" VALUES('01A23FA7-7E21-7FDD-B2F6-66B7764F6026','CloseUnrated','01a20701-75d9-7d9f-8499-176523393ad0',7,1796364271137,'1795413871137',NULL);
INSERT INTO "timers" VALUES('01A20753-F2B8-70FC-886C-158ADE9477E0','Press','01a20701-75d9-7d9f-8499-176523393ad0',91,1795419271864,'1795500271864',NULL);
INSERT INTO "timers" VALUES('01A207A6-5B86-796D-9B7F-0FF876801DCC','Press','01a20701-9006-7a10-af0f-37371e80a0ad',21,1795424672646,'1795586672646',NULL);
INSERT INTO "timers" VALUES('01A20C27-F1F3-7A7B-846D-7B80D7BC93E3','AskRating','01a20701-9006-7a10-af0f-37371e80a0ad',4,1795500274163,'1795413874163',NULL);
INSERT INTO "timers" VALUES('01A21B9B-05F3-78E2-B581-3C35496690E3','RemindRating','01a20701-9006-7a10-af0f-37371e80a0ad',4,1795759474163,'1795413874163',NULL);
INSERT INTO "timers" VALUES('01A23FA7-89F3-714D-9066-1194C51827F8','CloseUnrated','01a20701-9006-7a10-af0f-37371e80a0ad',4,1796364274163,'1795413874163',NULL);
INSERT INTO "timers" VALUES('01A20ADE-6084-7414-A1D7-93A6D220101F','Press','01a20701-9b84-73f3-8281-c70a3f3710c2',21,1795478675588,'1796191475588',NULL);
INSERT INTO "timers" VALUES('01A20754-041E-7DF3-B415-3296884F699A','Press','01a20701-9e5e-78db-99aa-8a60ba721190',21,1795419276318,'1795500276318',NULL);
INSERT INTO "timers" VALUES('01A20754-0FD7-731C-8D8A-50E1A89F9CBB','Press','01a20701-aa17-7958-a841-1b0267204385',21,1795419279319,'1795500279319',NULL);
INSERT INTO "timers" VALUES('01A20754-1828-7C04-A495-6976C8D61310','Press','01a20701-b268-7bba-9d95-d64f49081f18',21,1795419281448,'1795500281448',NULL);
INSERT INTO "timers" VALUES('01A2070F-7663-7F1F-81CB-271222A65719','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414783587,NULL,NULL);
INSERT INTO "timers" VALUES('01A20702-A7F4-7D19-8FBD-C134D4B17982','AnswerTogether','01a20701-b268-7bba-9d95-d64f49081f18',3,1795413944308,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a20701-7df1-7d27-9d8b-3db6f7997e4e"}',NULL);
INSERT INTO "timers" VALUES('01A207A6-8BE2-74BF-9C72-7E86F3215258','Press','01a20701-c062-79a8-8b84-033d72f4d516',21,1795424685026,'1795586685026',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A20701-75D9-70F4-888A-EA024F1560B7');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A20701-7DF1-7D27-9D8B-3DB6F7997E4E');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A20701-80F0-73B5-B5D9-3AE26808A8AF');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A20701-8434-70A3-A42E-2B9084EAE7FF');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A20701-9006-7ECA-85FF-CB41F98E332C');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A20701-9B84-7140-9251-AB44C84C30ED');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A20701-A3F8-7610-B321-EB829B9A52EF');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A20701-AA17-76F5-A9E1-552529CE5416');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A20701-ACDE-70E0-99CA-3D12B35AA81A');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20701-B535-7499-AD1A-38570F9BA14B');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20701-B7FF-7C85-AE2D-9B2E5B6ACFC1');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20701-C062-7F46-9765-A7B3653072E4');
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
PRAGMA user_version = 7;
