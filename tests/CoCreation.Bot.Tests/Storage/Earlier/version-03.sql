-- A database that the program of schema 3 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:08:39.6083211+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414119608,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"category","slots":{"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":["35001","35002","35003"],"askedAt":"2026-11-23T06:08:41.7509752+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414121750,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:08:44.5841904+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414124584,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:08:43.8788034+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414123878,NULL,NULL,0,1);
INSERT INTO "Dialogs" VALUES('emulator
group-building-3
resident-wang',NULL,1795414127438,1795414127438,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414119608,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A20705-578B-7E95-AD7E-1AC65A0DF7BF',0,1795414120331,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414123878,1,1,'sent-52',NULL);
INSERT INTO "Outbox" VALUES(67,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u6CA1\u542C\u660E\u767D\uFF0C\u8BF4\u8BF4\u54EA\u91CC\u3001\u51FA\u4E86\u4EC0\u4E48\u4E8B\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u697C\u9053\u706F\u4E0D\u4EAE\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414126733,1,1,'sent-58',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795414105181,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795414106043,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795414106749,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795414107454,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795414108162,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795414109373,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795414110114,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795414110880,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795414111593,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795414112352,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795414113078,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795414113824,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795414114576,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795414115286,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795414115991,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795414116699,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795414117419,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795414118142,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795414118852,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795414119608,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795414120331,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795414121045,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795414121750,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795414122456,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795414123172,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795414123878,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795414124584,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795414125309,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795414126024,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795414126733,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795414127438,200,NULL);
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
INSERT INTO "attachments" VALUES('01A20705-3E20-7483-9BBC-6A5EC8B1EFE9','01A20705-3E20-7736-A145-170378DB773D','01A20705-3E20-7574-99BF-C9D5432B4F51','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795414113824);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795414105181,1795414105181);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795414106043,1795414106043);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795414106749,1795414106749);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795414107454,1795414107454);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,NULL,1795414109373);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A20705-2802-716B-9AA1-50EC4819EE3C',NULL,NULL,1795414113078);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A20705-3E20-7736-A145-170378DB773D',NULL,NULL,1795414113824);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A20705-495B-789B-9303-650452975A85',NULL,NULL,1795414116699);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A20705-32A0-79FC-A8F4-B14882F87350',NULL,NULL,1795414117419);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A20705-51C4-702E-85BE-76C21A38742A',NULL,NULL,1795414118852);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A20705-578B-79E3-BA53-24D4F3024C96',NULL,NULL,1795414120331);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A20705-5A55-7895-96E4-B56AC3856E6E',NULL,NULL,1795414121045);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20705-62A4-73FC-8110-B288325FAC7F',NULL,NULL,1795414123172);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20705-6566-75DB-B22C-E9C56232212E',NULL,NULL,1795414123878);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20705-6DC8-7BF4-BC84-3D219E4EA917',NULL,NULL,1795414126024);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A20705-2802-716B-9AA1-50EC4819EE3C','resident-li','zh-CN',NULL,'group-building-3',1795414108162);
INSERT INTO "persons" VALUES('01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','zh-CN','staff-property',NULL,1795414109373);
INSERT INTO "persons" VALUES('01A20705-2FA2-7B54-BADF-B09B98E95D98','王建国','zh-CN',NULL,'group-building-3',1795414110114);
INSERT INTO "persons" VALUES('01A20705-32A0-79FC-A8F4-B14882F87350','resident-chen','zh-CN',NULL,'group-building-3',1795414110880);
INSERT INTO "persons" VALUES('01A20705-3E20-7736-A145-170378DB773D','resident-zhao','zh-CN',NULL,NULL,1795414113824);
INSERT INTO "persons" VALUES('01A20705-495B-789B-9303-650452975A85','顾雅琴','zh-CN',NULL,NULL,1795414116699);
INSERT INTO "persons" VALUES('01A20705-51C4-702E-85BE-76C21A38742A','resident-hu','zh-CN',NULL,NULL,1795414118852);
INSERT INTO "persons" VALUES('01A20705-578B-79E3-BA53-24D4F3024C96','周海涛','zh-CN',NULL,NULL,1795414120331);
INSERT INTO "persons" VALUES('01A20705-5A55-7895-96E4-B56AC3856E6E','resident-sun','zh-CN',NULL,NULL,1795414121045);
INSERT INTO "persons" VALUES('01A20705-62A4-73FC-8110-B288325FAC7F','staff-grid','zh-CN','staff-grid',NULL,1795414123172);
INSERT INTO "persons" VALUES('01A20705-6566-75DB-B22C-E9C56232212E','staff-building','zh-CN','staff-building',NULL,1795414123878);
INSERT INTO "persons" VALUES('01A20705-6DC8-7BF4-BC84-3D219E4EA917','head-3','zh-CN',NULL,NULL,1795414126024);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A20705-2802-776E-B8D7-ED28F7856DB8','01A20705-2802-716B-9AA1-50EC4819EE3C','01A20705-2802-7F8E-BAC7-5ABA2B15C01D','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795414108162);
INSERT INTO "statements" VALUES('01A20705-2FA2-7FCA-B452-0D4DD9667D72','01A20705-2FA2-7B54-BADF-B09B98E95D98','01A20705-2802-7F8E-BAC7-5ABA2B15C01D','+1',0,NULL,1795414110114);
INSERT INTO "statements" VALUES('01A20705-32A0-73E3-B244-7500F7A4BB4E','01A20705-32A0-79FC-A8F4-B14882F87350','01A20705-2802-7F8E-BAC7-5ABA2B15C01D','+1',0,NULL,1795414110880);
INSERT INTO "statements" VALUES('01A20705-3569-762B-A1D7-E428FEF8C221','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'师傅到了，正在换制动器',0,NULL,1795414111593);
INSERT INTO "statements" VALUES('01A20705-3569-7BCA-BF4B-16860CD696CA','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'师傅到了，正在换制动器',1,NULL,1795414111593);
INSERT INTO "statements" VALUES('01A20705-3860-7BFF-BD47-6E32B6E2727C','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'更换了曳引机制动器',0,NULL,1795414112352);
INSERT INTO "statements" VALUES('01A20705-3860-7C6D-8D5A-98B2CD9FA241','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'更换了曳引机制动器',1,NULL,1795414112352);
INSERT INTO "statements" VALUES('01A20705-3B36-736A-9B16-EE3EFAE48D6F','01A20705-2802-716B-9AA1-50EC4819EE3C','01A20705-2802-7F8E-BAC7-5ABA2B15C01D','还是晃',0,NULL,1795414113078);
INSERT INTO "statements" VALUES('01A20705-3E20-7DF8-82FF-A2F4FBE93342','01A20705-3E20-7736-A145-170378DB773D','01A20705-3E20-7574-99BF-C9D5432B4F51','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795414113824);
INSERT INTO "statements" VALUES('01A20705-43D6-7827-9C6D-976DEC3D6C0C','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'换了灯泡',0,NULL,1795414115286);
INSERT INTO "statements" VALUES('01A20705-43D6-7984-A246-0B476231A1EF','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'换了灯泡',1,NULL,1795414115286);
INSERT INTO "statements" VALUES('01A20705-495B-7006-95C8-B168B7CB626C','01A20705-495B-789B-9303-650452975A85','01A20705-495B-760C-B800-26854412D90C','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795414116699);
INSERT INTO "statements" VALUES('01A20705-4C2B-73A7-9852-C027854AA500','01A20705-32A0-79FC-A8F4-B14882F87350','01A20705-4C2B-7FBD-BD73-95661CDC732A','3栋2单元门口的垃圾没人收',0,NULL,1795414117419);
INSERT INTO "statements" VALUES('01A20705-4EFE-78FE-8253-5DF787389735','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'不归我们管',0,NULL,1795414118142);
INSERT INTO "statements" VALUES('01A20705-4EFE-7AF1-ADF5-3B40CD75E935','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,'不归我们管',1,NULL,1795414118142);
INSERT INTO "statements" VALUES('01A20705-578B-7F14-97B9-2ADF07C2CF8C','01A20705-578B-79E3-BA53-24D4F3024C96','01A20705-578B-7E95-AD7E-1AC65A0DF7BF','5栋下水道堵了',0,NULL,1795414120331);
INSERT INTO "statements" VALUES('01A20705-5FD8-772B-A59B-9566AE03B4FF','01A20705-2CBD-7949-A80E-2456FB24ECF5','01A20705-5FD8-706E-9B3A-ED4718D4554A','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795414122456);
INSERT INTO "statements" VALUES('01A20705-6AFD-7852-8B76-109591711665','01A20705-2CBD-7949-A80E-2456FB24ECF5','01A20705-5FD8-706E-9B3A-ED4718D4554A','外包 1 顺达电梯',0,NULL,1795414125309);
INSERT INTO "statements" VALUES('01A20705-6DC8-7712-940C-67E17EF1823A','01A20705-6DC8-7BF4-BC84-3D219E4EA917','01A20705-6DC8-75E5-8284-CD8CAA705970','敲门 3栋3单元门禁坏了',0,NULL,1795414126024);
INSERT INTO "statements" VALUES('01A20705-734E-7D25-8457-0F28B100CCDB','01A20705-2FA2-7B54-BADF-B09B98E95D98','01A20705-734E-7E61-9DA9-116C65CBFD1C','安静 两天',0,NULL,1795414127438);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D','01A20705-2FA2-7B54-BADF-B09B98E95D98',NULL,1795414110114);
INSERT INTO "supporters" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D','01A20705-32A0-79FC-A8F4-B14882F87350',NULL,1795414110880);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',8);
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
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',1,1795414108162,'Opened','01A20705-2802-716B-9AA1-50EC4819EE3C',NULL,NULL,'Received','Received','01A20705-2802-776E-B8D7-ED28F7856DB8',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a20705-2802-716b-9aa1-50ec4819ee3c","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414108162,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',2,1795414108162,'Routed','01A20705-2802-716B-9AA1-50EC4819EE3C',NULL,NULL,'Received','Dispatched','01A20705-2802-776E-B8D7-ED28F7856DB8',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"acceptBy":1795421308162,"firstDeadline":1795500508162,"deadline":1795500508162,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',3,1795414109373,'Accepted','01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414109373}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',4,1795414110114,'Joined','01A20705-2FA2-7B54-BADF-B09B98E95D98',NULL,NULL,'Accepted','Accepted','01A20705-2FA2-7FCA-B452-0D4DD9667D72',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',5,1795414110880,'Joined','01A20705-32A0-79FC-A8F4-B14882F87350',NULL,NULL,'Accepted','Accepted','01A20705-32A0-73E3-B244-7500F7A4BB4E',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',6,1795414111593,'Progressed','01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','chunxiao-property','Accepted','InProgress','01A20705-3569-762B-A1D7-E428FEF8C221','01A20705-3569-7BCA-BF4B-16860CD696CA','{"before":{},"after":{}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',7,1795414112352,'Resolved','01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','chunxiao-property','InProgress','Resolved','01A20705-3860-7BFF-BD47-6E32B6E2727C','01A20705-3860-7C6D-8D5A-98B2CD9FA241','{"before":{},"after":{"resolvedAt":1795414112352}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',8,1795414113078,'Rated','01A20705-2802-716B-9AA1-50EC4819EE3C',NULL,NULL,'Resolved','Resolved','01A20705-3B36-736A-9B16-EE3EFAE48D6F',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D',9,1795414113078,'Reopened','01A20705-2802-716B-9AA1-50EC4819EE3C',NULL,NULL,'Resolved','Dispatched','01A20705-3B36-736A-9B16-EE3EFAE48D6F',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795421308162,"deadline":1795500508162,"promisedAt":1795500000000,"acceptedAt":1795414109373,"resolvedAt":1795414112352,"reopened":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795421313078,"deadline":1795500513078,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',1,1795414113824,'Opened','01A20705-3E20-7736-A145-170378DB773D',NULL,NULL,'Received','Received','01A20705-3E20-7DF8-82FF-A2F4FBE93342',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a20705-3e20-7736-a145-170378db773d","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414113824,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',2,1795414113824,'Routed','01A20705-3E20-7736-A145-170378DB773D',NULL,NULL,'Received','Dispatched','01A20705-3E20-7DF8-82FF-A2F4FBE93342',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"acceptBy":1795428513824,"firstDeadline":1795586913824,"deadline":1795586913824,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',3,1795414114576,'Accepted','01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414114576}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',4,1795414115286,'Resolved','01A20705-2CBD-7949-A80E-2456FB24ECF5','staff-property','chunxiao-property','Accepted','Resolved','01A20705-43D6-7827-9C6D-976DEC3D6C0C','01A20705-43D6-7984-A246-0B476231A1EF','{"before":{},"after":{"resolvedAt":1795414115286}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',5,1795414115991,'Rated','01A20705-3E20-7736-A145-170378DB773D',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51',6,1795414115991,'Closed','01A20705-3E20-7736-A145-170378DB773D',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795414115991}}');
INSERT INTO "ticket_events" VALUES('01A20705-495B-760C-B800-26854412D90C',1,1795414116699,'Opened','01A20705-495B-789B-9303-650452975A85',NULL,NULL,'Received','Received','01A20705-495B-7006-95C8-B168B7CB626C',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a20705-495b-789b-9303-650452975a85","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795414116699,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-495B-760C-B800-26854412D90C',2,1795414116699,'Routed','01A20705-495B-789B-9303-650452975A85',NULL,NULL,'Received','Dispatched','01A20705-495B-7006-95C8-B168B7CB626C',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"acceptBy":1795500516699,"firstDeadline":1796018916699,"deadline":1796018916699,"promisedAt":1796018400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-4C2B-7FBD-BD73-95661CDC732A',1,1795414117419,'Opened','01A20705-32A0-79FC-A8F4-B14882F87350',NULL,NULL,'Received','Received','01A20705-4C2B-73A7-9852-C027854AA500',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a20705-32a0-79fc-a8f4-b14882f87350","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414117419,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-4C2B-7FBD-BD73-95661CDC732A',2,1795414117419,'Routed','01A20705-32A0-79FC-A8F4-B14882F87350',NULL,NULL,'Received','Dispatched','01A20705-4C2B-73A7-9852-C027854AA500',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795421317419,"firstDeadline":1795500517419,"deadline":1795500517419,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-578B-7E95-AD7E-1AC65A0DF7BF',1,1795414120331,'Opened','01A20705-578B-79E3-BA53-24D4F3024C96',NULL,NULL,'Received','Received','01A20705-578B-7F14-97B9-2ADF07C2CF8C',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a20705-578b-79e3-ba53-24d4f3024c96","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414120331,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-578B-7E95-AD7E-1AC65A0DF7BF',2,1795414120331,'Routed','01A20705-578B-79E3-BA53-24D4F3024C96',NULL,NULL,'Received','Dispatched','01A20705-578B-7F14-97B9-2ADF07C2CF8C',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795421320331,"firstDeadline":1795500520331,"deadline":1795500520331,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-5FD8-706E-9B3A-ED4718D4554A',1,1795414122456,'Opened','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,NULL,'Received','Received','01A20705-5FD8-772B-A59B-9566AE03B4FF',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a20705-2cbd-7949-a80e-2456fb24ecf5","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414122456,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-5FD8-706E-9B3A-ED4718D4554A',2,1795414122456,'Routed','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,NULL,'Received','Dispatched','01A20705-5FD8-772B-A59B-9566AE03B4FF',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"acceptBy":1795421322456,"firstDeadline":1795500522456,"deadline":1795500522456,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-5FD8-706E-9B3A-ED4718D4554A',3,1795414125309,'Added','01A20705-2CBD-7949-A80E-2456FB24ECF5',NULL,NULL,'Dispatched','Dispatched','01A20705-6AFD-7852-8B76-109591711665',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20705-6DC8-75E5-8284-CD8CAA705970',1,1795414126024,'Opened','01A20705-6DC8-7BF4-BC84-3D219E4EA917',NULL,NULL,'Received','Received','01A20705-6DC8-7712-940C-67E17EF1823A',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20705-6dc8-7bf4-bc84-3d219e4ea917","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414126024,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-6DC8-75E5-8284-CD8CAA705970',2,1795414126024,'Routed','01A20705-6DC8-7BF4-BC84-3D219E4EA917',NULL,NULL,'Received','Dispatched','01A20705-6DC8-7712-940C-67E17EF1823A',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795428526024,"firstDeadline":1795586926024,"deadline":1795586926024,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-734E-7E61-9DA9-116C65CBFD1C',1,1795414127438,'Opened','01A20705-2FA2-7B54-BADF-B09B98E95D98',NULL,NULL,'Received','Received','01A20705-734E-7D25-8457-0F28B100CCDB',NULL,'{"before":{},"after":{"number":"QY-2026-000008","community":"qinyuan","category":"41001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":true,"reporter":"01a20705-2fa2-7b54-badf-b09b98e95d98","anonymous":false,"raisedIn":"group-building-3","publish":"Secret","consent":"NotNeeded","hazard":true,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414127438,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20705-734E-7E61-9DA9-116C65CBFD1C',2,1795414127438,'Routed','01A20705-2FA2-7B54-BADF-B09B98E95D98',NULL,NULL,'Received','Dispatched','01A20705-734E-7D25-8457-0F28B100CCDB',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0A\u95E8\u770B\u671B\u662F\u793E\u533A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53552.1)\uFF0C\u8FD9\u91CC\u7684\u793E\u533A\u662F\u6C81\u56ED\u793E\u533A\u3002","en":"Welfare check: responsibility of the community office (list of duties 2.1). Here that is Qinyuan Community."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.1","en":"list of duties 2.1"},"acceptBy":1795414727438,"firstDeadline":1795421327438,"deadline":1795421327438,"promisedAt":0,"acceptedAt":0}}');
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
    "Rating" TEXT NULL,
    "Attachments" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "tickets" VALUES('01A20705-2802-7F8E-BAC7-5ABA2B15C01D','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A20705-2802-716B-9AA1-50EC4819EE3C',0,'group-building-3','Group','NotNeeded',0,0,1795414108162,1795421313078,1795500508162,1795500513078,1795500000000,0,NULL,NULL,NULL,2,3,0,1,0,'Not',0,9);
INSERT INTO "tickets" VALUES('01A20705-3E20-7574-99BF-C9D5432B4F51','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A20705-3E20-7736-A145-170378DB773D',0,NULL,'Group','Asked',0,0,1795414113824,1795428513824,1795586913824,1795586913824,1795586400000,0,1795414114576,1795414115286,1795414115991,0,1,0,0,0,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A20705-495B-760C-B800-26854412D90C','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A20705-495B-789B-9303-650452975A85',0,NULL,'Secret','Asked',0,0,1795414116699,1795500516699,1796018916699,1796018916699,1796018400000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20705-4C2B-7FBD-BD73-95661CDC732A','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20705-32A0-79FC-A8F4-B14882F87350',0,NULL,'Group','Asked',0,0,1795414117419,1795421317419,1795500517419,1795500517419,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20705-578B-7E95-AD7E-1AC65A0DF7BF','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20705-578B-79E3-BA53-24D4F3024C96',0,NULL,'Group','Asked',0,0,1795414120331,1795421320331,1795500520331,1795500520331,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20705-5FD8-706E-9B3A-ED4718D4554A','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A20705-2CBD-7949-A80E-2456FB24ECF5',0,NULL,'Group','Asked',0,0,1795414122456,1795421322456,1795500522456,1795500522456,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20705-6DC8-75E5-8284-CD8CAA705970','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20705-6DC8-7BF4-BC84-3D219E4EA917',0,NULL,'Group','Asked',0,0,1795414126024,1795428526024,1795586926024,1795586926024,1795586400000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20705-734E-7E61-9DA9-116C65CBFD1C','QY-2026-000008',8,'qinyuan','41001','chunxiao-3',NULL,NULL,NULL,NULL,1,NULL,'Dispatched','qinyuan',NULL,NULL,'|','|','|','上门看望是社区的责任(权责清单2.1)，这里的社区是沁园社区。','Welfare check: responsibility of the community office (list of duties 2.1). Here that is Qinyuan Community.','权责清单2.1','list of duties 2.1','01A20705-2FA2-7B54-BADF-B09B98E95D98',0,'group-building-3','Secret','NotNeeded',1,0,1795414127438,1795414727438,1795421327438,1795421327438,NULL,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20C2B-9460-797C-8946-48B354E837DC','AskRating','01a20705-2802-7f8e-bac7-5aba2b15c01d',7,1795500512352,NULL,NULL);
INSERT INTO "timers" VALUES('01A20C2B-9FD6-79A7-B8F9-3BABAF6CD655','AskRating','01a20705-3e20-7574-99bf-c9d5432b4f51',4,1795500515286,NULL,NULL);
INSERT INTO "timers" VALUES('01A20713-23C8-7559-96C2-21AAA9551CD0','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795415024584,NULL,NULL);
INSERT INTO "timers" VALUES('01A20706-555D-74E5-BB4C-CC6D16B7CD99','AnswerTogether','01a20705-5fd8-706e-9b3a-ed4718d4554a',3,1795414185309,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a20705-2cbd-7949-a80e-2456fb24ecf5"}',NULL);
INSERT INTO "timers" VALUES('01A2070E-9B0E-7287-9DA8-97FE526BCAFB','AlertNextLevel','01a20705-734e-7e61-9da9-116c65cbfd1c',11,1795414727438,NULL,NULL);
INSERT INTO "timers" VALUES('01A20717-C2CE-7EE8-B9B8-B3A784BB66E5','AlertNextLevel','01a20705-734e-7e61-9da9-116c65cbfd1c',12,1795415327438,NULL,NULL);
INSERT INTO "timers" VALUES('01A20720-EA8E-7465-8772-A2795AB5584D','AlertNextLevel','01a20705-734e-7e61-9da9-116c65cbfd1c',13,1795415927438,NULL,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A20705-2802-716B-9AA1-50EC4819EE3C');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A20705-2CBD-7949-A80E-2456FB24ECF5');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A20705-2FA2-7B54-BADF-B09B98E95D98');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A20705-32A0-79FC-A8F4-B14882F87350');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A20705-3E20-7736-A145-170378DB773D');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A20705-495B-789B-9303-650452975A85');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A20705-51C4-702E-85BE-76C21A38742A');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A20705-578B-79E3-BA53-24D4F3024C96');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A20705-5A55-7895-96E4-B56AC3856E6E');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20705-62A4-73FC-8110-B288325FAC7F');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20705-6566-75DB-B22C-E9C56232212E');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20705-6DC8-7BF4-BC84-3D219E4EA917');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',70);
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
PRAGMA user_version = 3;
