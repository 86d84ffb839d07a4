-- A database that the program of schema 2 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:09:43.5613057+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414183561,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"category","slots":{"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":["35002","35001","35003"],"askedAt":"2026-11-23T06:09:45.7145472+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414185714,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:09:48.5531152+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795414188553,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
group-building-3
resident-wang',NULL,1795414191414,1795414191414,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414183561,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A20706-5161-7906-AB99-F8DBB5BB21AF',0,1795414184289,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u6CA1\u542C\u660E\u767D\uFF0C\u8BF4\u8BF4\u54EA\u91CC\u3001\u51FA\u4E86\u4EC0\u4E48\u4E8B\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u697C\u9053\u706F\u4E0D\u4EAE\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414187846,1,1,'sent-52',NULL);
INSERT INTO "Outbox" VALUES(67,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u6CA1\u542C\u660E\u767D\uFF0C\u8BF4\u8BF4\u54EA\u91CC\u3001\u51FA\u4E86\u4EC0\u4E48\u4E8B\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u697C\u9053\u706F\u4E0D\u4EAE\u3002","locale":"zh-CN"}',NULL,NULL,0,1795414190705,1,1,'sent-58',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795414168788,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795414169719,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795414170431,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795414171139,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795414171848,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795414173170,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795414173965,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795414174735,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795414175448,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795414176233,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795414176960,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795414177717,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795414178494,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795414179221,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795414179930,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795414180645,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795414181370,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795414182085,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795414182796,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795414183561,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795414184289,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795414185005,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795414185714,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795414186427,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795414187140,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795414187846,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795414188553,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795414189272,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795414189993,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795414190705,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795414191414,200,NULL);
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
INSERT INTO "attachments" VALUES('01A20706-37B5-79D8-82EB-29FB1C81804F','01A20706-37B5-78B4-9F64-F2340628AF82','01A20706-37B5-711A-9463-676304E0B739','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795414177717);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795414168788,1795414168788);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795414169719,1795414169719);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795414170431,1795414170431);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795414171139,1795414171139);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A20706-25F2-717E-AAC7-4EC931F04652',NULL,NULL,1795414173170);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A20706-20C8-75FA-9221-CE70FD8E365C',NULL,NULL,1795414176960);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A20706-37B5-78B4-9F64-F2340628AF82',NULL,NULL,1795414177717);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A20706-4325-7086-A703-D0A713D8A26C',NULL,NULL,1795414180645);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A20706-2C0F-7084-8A3F-D332DA16E68C',NULL,NULL,1795414181370);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A20706-4B8C-7457-80D2-C047CE8B73C6',NULL,NULL,1795414182796);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A20706-5161-7446-A8E4-F4F8588D6F45',NULL,NULL,1795414184289);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A20706-542D-70F2-ACD9-CEC5900055A0',NULL,NULL,1795414185005);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20706-5C84-73A8-9196-73FB7831AEA6',NULL,NULL,1795414187140);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20706-5F46-7849-BAB0-473AEF320438',NULL,NULL,1795414187846);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20706-67A9-7B7E-9946-CF215795E3D0',NULL,NULL,1795414189993);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A20706-20C8-75FA-9221-CE70FD8E365C','resident-li','zh-CN',NULL,'group-building-3',1795414171848);
INSERT INTO "persons" VALUES('01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','zh-CN','staff-property',NULL,1795414173170);
INSERT INTO "persons" VALUES('01A20706-290D-7A9C-B378-803704B72D46','王建国','zh-CN',NULL,'group-building-3',1795414173965);
INSERT INTO "persons" VALUES('01A20706-2C0F-7084-8A3F-D332DA16E68C','resident-chen','zh-CN',NULL,'group-building-3',1795414174735);
INSERT INTO "persons" VALUES('01A20706-37B5-78B4-9F64-F2340628AF82','resident-zhao','zh-CN',NULL,NULL,1795414177717);
INSERT INTO "persons" VALUES('01A20706-4325-7086-A703-D0A713D8A26C','顾雅琴','zh-CN',NULL,NULL,1795414180645);
INSERT INTO "persons" VALUES('01A20706-4B8C-7457-80D2-C047CE8B73C6','resident-hu','zh-CN',NULL,NULL,1795414182796);
INSERT INTO "persons" VALUES('01A20706-5161-7446-A8E4-F4F8588D6F45','周海涛','zh-CN',NULL,NULL,1795414184289);
INSERT INTO "persons" VALUES('01A20706-542D-70F2-ACD9-CEC5900055A0','resident-sun','zh-CN',NULL,NULL,1795414185005);
INSERT INTO "persons" VALUES('01A20706-5C84-73A8-9196-73FB7831AEA6','staff-grid','zh-CN','staff-grid',NULL,1795414187140);
INSERT INTO "persons" VALUES('01A20706-5F46-7849-BAB0-473AEF320438','staff-building','zh-CN','staff-building',NULL,1795414187846);
INSERT INTO "persons" VALUES('01A20706-67A9-7B7E-9946-CF215795E3D0','head-3','zh-CN',NULL,NULL,1795414189993);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A20706-20C8-7279-A8A6-08F3CCB94E37','01A20706-20C8-75FA-9221-CE70FD8E365C','01A20706-20C8-7C86-9DB0-5A5CC02EA09F','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795414171848);
INSERT INTO "statements" VALUES('01A20706-290D-7581-B07C-B8C881CA9EEC','01A20706-290D-7A9C-B378-803704B72D46','01A20706-20C8-7C86-9DB0-5A5CC02EA09F','+1',0,NULL,1795414173965);
INSERT INTO "statements" VALUES('01A20706-2C0F-7D0C-91EF-69D6EA13B020','01A20706-2C0F-7084-8A3F-D332DA16E68C','01A20706-20C8-7C86-9DB0-5A5CC02EA09F','+1',0,NULL,1795414174735);
INSERT INTO "statements" VALUES('01A20706-2ED8-71AD-8B53-AA2431C54BD6','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'师傅到了，正在换制动器',1,NULL,1795414175448);
INSERT INTO "statements" VALUES('01A20706-2ED8-738B-873B-27779EE9DCD4','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'师傅到了，正在换制动器',0,NULL,1795414175448);
INSERT INTO "statements" VALUES('01A20706-31E9-7686-9BE6-D2C5365D2F4B','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'更换了曳引机制动器',0,NULL,1795414176233);
INSERT INTO "statements" VALUES('01A20706-31E9-7F47-A78E-06D7165ABD56','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'更换了曳引机制动器',1,NULL,1795414176233);
INSERT INTO "statements" VALUES('01A20706-34C0-7D62-A1E7-19D91F9F3ECB','01A20706-20C8-75FA-9221-CE70FD8E365C','01A20706-20C8-7C86-9DB0-5A5CC02EA09F','还是晃',0,NULL,1795414176960);
INSERT INTO "statements" VALUES('01A20706-37B5-74BA-B64D-F30BB5EC5CB8','01A20706-37B5-78B4-9F64-F2340628AF82','01A20706-37B5-711A-9463-676304E0B739','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795414177717);
INSERT INTO "statements" VALUES('01A20706-3D95-7274-BC22-94897F6A6087','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'换了灯泡',1,NULL,1795414179221);
INSERT INTO "statements" VALUES('01A20706-3D95-7852-83A7-7F4D5B1C971F','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'换了灯泡',0,NULL,1795414179221);
INSERT INTO "statements" VALUES('01A20706-4325-743D-85FE-9963B3CBD51D','01A20706-4325-7086-A703-D0A713D8A26C','01A20706-4325-738E-BA0F-9515580828AC','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795414180645);
INSERT INTO "statements" VALUES('01A20706-45FA-7905-B00C-5D53E7DE6F75','01A20706-2C0F-7084-8A3F-D332DA16E68C','01A20706-45FA-747B-BBBD-27217426D67F','3栋2单元门口的垃圾没人收',0,NULL,1795414181370);
INSERT INTO "statements" VALUES('01A20706-48C5-7557-B7A3-D63CC14AC58B','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'不归我们管',0,NULL,1795414182085);
INSERT INTO "statements" VALUES('01A20706-48C5-75B7-B18E-84048C0EC9E5','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,'不归我们管',1,NULL,1795414182085);
INSERT INTO "statements" VALUES('01A20706-5161-747F-BF1C-A905A6EC312A','01A20706-5161-7446-A8E4-F4F8588D6F45','01A20706-5161-7906-AB99-F8DBB5BB21AF','5栋下水道堵了',0,NULL,1795414184289);
INSERT INTO "statements" VALUES('01A20706-59BB-7A0A-9C09-603E170A2203','01A20706-25F2-717E-AAC7-4EC931F04652','01A20706-59BB-7904-B3E0-0BAABD070E92','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795414186427);
INSERT INTO "statements" VALUES('01A20706-64D8-7495-AF5A-EC83BF78E1E5','01A20706-25F2-717E-AAC7-4EC931F04652','01A20706-59BB-7904-B3E0-0BAABD070E92','外包 1 顺达电梯',0,NULL,1795414189272);
INSERT INTO "statements" VALUES('01A20706-67A9-7C4A-9CA6-7E997E4E0CD9','01A20706-67A9-7B7E-9946-CF215795E3D0','01A20706-67A9-77C5-AAFA-89A7F586E165','敲门 3栋3单元门禁坏了',0,NULL,1795414189993);
INSERT INTO "statements" VALUES('01A20706-6D36-7B83-8716-B4ACAB5F66CA','01A20706-290D-7A9C-B378-803704B72D46','01A20706-6D36-743B-AAFD-46BAA7D9EE10','安静 两天',0,NULL,1795414191414);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F','01A20706-290D-7A9C-B378-803704B72D46',NULL,1795414173965);
INSERT INTO "supporters" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F','01A20706-2C0F-7084-8A3F-D332DA16E68C',NULL,1795414174735);
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
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',1,1795414171848,'Opened','01A20706-20C8-75FA-9221-CE70FD8E365C',NULL,NULL,'Received','Received','01A20706-20C8-7279-A8A6-08F3CCB94E37',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a20706-20c8-75fa-9221-ce70fd8e365c","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414171848,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',2,1795414171848,'Routed','01A20706-20C8-75FA-9221-CE70FD8E365C',NULL,NULL,'Received','Dispatched','01A20706-20C8-7279-A8A6-08F3CCB94E37',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"acceptBy":1795421371848,"firstDeadline":1795500571848,"deadline":1795500571848,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',3,1795414173170,'Accepted','01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414173170}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',4,1795414173965,'Joined','01A20706-290D-7A9C-B378-803704B72D46',NULL,NULL,'Accepted','Accepted','01A20706-290D-7581-B07C-B8C881CA9EEC',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',5,1795414174735,'Joined','01A20706-2C0F-7084-8A3F-D332DA16E68C',NULL,NULL,'Accepted','Accepted','01A20706-2C0F-7D0C-91EF-69D6EA13B020',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',6,1795414175448,'Progressed','01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','chunxiao-property','Accepted','InProgress','01A20706-2ED8-738B-873B-27779EE9DCD4','01A20706-2ED8-71AD-8B53-AA2431C54BD6','{"before":{},"after":{}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',7,1795414176233,'Resolved','01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','chunxiao-property','InProgress','Resolved','01A20706-31E9-7686-9BE6-D2C5365D2F4B','01A20706-31E9-7F47-A78E-06D7165ABD56','{"before":{},"after":{"resolvedAt":1795414176233}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',8,1795414176960,'Rated','01A20706-20C8-75FA-9221-CE70FD8E365C',NULL,NULL,'Resolved','Resolved','01A20706-34C0-7D62-A1E7-19D91F9F3ECB',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F',9,1795414176960,'Reopened','01A20706-20C8-75FA-9221-CE70FD8E365C',NULL,NULL,'Resolved','Dispatched','01A20706-34C0-7D62-A1E7-19D91F9F3ECB',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795421371848,"deadline":1795500571848,"promisedAt":1795500000000,"acceptedAt":1795414173170,"resolvedAt":1795414176233,"reopened":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795421376960,"deadline":1795500576960,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',1,1795414177717,'Opened','01A20706-37B5-78B4-9F64-F2340628AF82',NULL,NULL,'Received','Received','01A20706-37B5-74BA-B64D-F30BB5EC5CB8',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a20706-37b5-78b4-9f64-f2340628af82","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414177717,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',2,1795414177717,'Routed','01A20706-37B5-78B4-9F64-F2340628AF82',NULL,NULL,'Received','Dispatched','01A20706-37B5-74BA-B64D-F30BB5EC5CB8',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"acceptBy":1795428577717,"firstDeadline":1795586977717,"deadline":1795586977717,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',3,1795414178494,'Accepted','01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795414178494}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',4,1795414179221,'Resolved','01A20706-25F2-717E-AAC7-4EC931F04652','staff-property','chunxiao-property','Accepted','Resolved','01A20706-3D95-7852-83A7-7F4D5B1C971F','01A20706-3D95-7274-BC22-94897F6A6087','{"before":{},"after":{"resolvedAt":1795414179221}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',5,1795414179930,'Rated','01A20706-37B5-78B4-9F64-F2340628AF82',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A20706-37B5-711A-9463-676304E0B739',6,1795414179930,'Closed','01A20706-37B5-78B4-9F64-F2340628AF82',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795414179930}}');
INSERT INTO "ticket_events" VALUES('01A20706-4325-738E-BA0F-9515580828AC',1,1795414180645,'Opened','01A20706-4325-7086-A703-D0A713D8A26C',NULL,NULL,'Received','Received','01A20706-4325-743D-85FE-9963B3CBD51D',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a20706-4325-7086-a703-d0a713d8a26c","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795414180645,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-4325-738E-BA0F-9515580828AC',2,1795414180645,'Routed','01A20706-4325-7086-A703-D0A713D8A26C',NULL,NULL,'Received','Dispatched','01A20706-4325-743D-85FE-9963B3CBD51D',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"acceptBy":1795500580645,"firstDeadline":1796018980645,"deadline":1796018980645,"promisedAt":1796018400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-45FA-747B-BBBD-27217426D67F',1,1795414181370,'Opened','01A20706-2C0F-7084-8A3F-D332DA16E68C',NULL,NULL,'Received','Received','01A20706-45FA-7905-B00C-5D53E7DE6F75',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a20706-2c0f-7084-8a3f-d332da16e68c","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414181370,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-45FA-747B-BBBD-27217426D67F',2,1795414181370,'Routed','01A20706-2C0F-7084-8A3F-D332DA16E68C',NULL,NULL,'Received','Dispatched','01A20706-45FA-7905-B00C-5D53E7DE6F75',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795421381370,"firstDeadline":1795500581370,"deadline":1795500581370,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-5161-7906-AB99-F8DBB5BB21AF',1,1795414184289,'Opened','01A20706-5161-7446-A8E4-F4F8588D6F45',NULL,NULL,'Received','Received','01A20706-5161-747F-BF1C-A905A6EC312A',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a20706-5161-7446-a8e4-f4f8588d6f45","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414184289,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-5161-7906-AB99-F8DBB5BB21AF',2,1795414184289,'Routed','01A20706-5161-7446-A8E4-F4F8588D6F45',NULL,NULL,'Received','Dispatched','01A20706-5161-747F-BF1C-A905A6EC312A',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795421384289,"firstDeadline":1795500584289,"deadline":1795500584289,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-59BB-7904-B3E0-0BAABD070E92',1,1795414186427,'Opened','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,NULL,'Received','Received','01A20706-59BB-7A0A-9C09-603E170A2203',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a20706-25f2-717e-aac7-4ec931f04652","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414186427,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-59BB-7904-B3E0-0BAABD070E92',2,1795414186427,'Routed','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,NULL,'Received','Dispatched','01A20706-59BB-7A0A-9C09-603E170A2203',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"acceptBy":1795421386427,"firstDeadline":1795500586427,"deadline":1795500586427,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-59BB-7904-B3E0-0BAABD070E92',3,1795414189272,'Added','01A20706-25F2-717E-AAC7-4EC931F04652',NULL,NULL,'Dispatched','Dispatched','01A20706-64D8-7495-AF5A-EC83BF78E1E5',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20706-67A9-77C5-AAFA-89A7F586E165',1,1795414189993,'Opened','01A20706-67A9-7B7E-9946-CF215795E3D0',NULL,NULL,'Received','Received','01A20706-67A9-7C4A-9CA6-7E997E4E0CD9',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20706-67a9-7b7e-9946-cf215795e3d0","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414189993,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-67A9-77C5-AAFA-89A7F586E165',2,1795414189993,'Routed','01A20706-67A9-7B7E-9946-CF215795E3D0',NULL,NULL,'Received','Dispatched','01A20706-67A9-7C4A-9CA6-7E997E4E0CD9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795428589993,"firstDeadline":1795586989993,"deadline":1795586989993,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-6D36-743B-AAFD-46BAA7D9EE10',1,1795414191414,'Opened','01A20706-290D-7A9C-B378-803704B72D46',NULL,NULL,'Received','Received','01A20706-6D36-7B83-8716-B4ACAB5F66CA',NULL,'{"before":{},"after":{"number":"QY-2026-000008","community":"qinyuan","category":"41001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":true,"reporter":"01a20706-290d-7a9c-b378-803704b72d46","anonymous":false,"raisedIn":"group-building-3","publish":"Secret","consent":"NotNeeded","hazard":true,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795414191414,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20706-6D36-743B-AAFD-46BAA7D9EE10',2,1795414191414,'Routed','01A20706-290D-7A9C-B378-803704B72D46',NULL,NULL,'Received','Dispatched','01A20706-6D36-7B83-8716-B4ACAB5F66CA',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0A\u95E8\u770B\u671B\u662F\u793E\u533A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53552.1)\uFF0C\u8FD9\u91CC\u7684\u793E\u533A\u662F\u6C81\u56ED\u793E\u533A\u3002","en":"Welfare check: responsibility of the community office (list of duties 2.1). Here that is Qinyuan Community."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.1","en":"list of duties 2.1"},"acceptBy":1795414791414,"firstDeadline":1795421391414,"deadline":1795421391414,"promisedAt":0,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A20706-20C8-7C86-9DB0-5A5CC02EA09F','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A20706-20C8-75FA-9221-CE70FD8E365C',0,'group-building-3','Group','NotNeeded',0,0,1795414171848,1795421376960,1795500571848,1795500576960,1795500000000,0,NULL,NULL,NULL,2,3,0,1,0,'Not',0,9);
INSERT INTO "tickets" VALUES('01A20706-37B5-711A-9463-676304E0B739','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A20706-37B5-78B4-9F64-F2340628AF82',0,NULL,'Group','Asked',0,0,1795414177717,1795428577717,1795586977717,1795586977717,1795586400000,0,1795414178494,1795414179221,1795414179930,0,1,0,0,0,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A20706-4325-738E-BA0F-9515580828AC','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A20706-4325-7086-A703-D0A713D8A26C',0,NULL,'Secret','Asked',0,0,1795414180645,1795500580645,1796018980645,1796018980645,1796018400000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20706-45FA-747B-BBBD-27217426D67F','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20706-2C0F-7084-8A3F-D332DA16E68C',0,NULL,'Group','Asked',0,0,1795414181370,1795421381370,1795500581370,1795500581370,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20706-5161-7906-AB99-F8DBB5BB21AF','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20706-5161-7446-A8E4-F4F8588D6F45',0,NULL,'Group','Asked',0,0,1795414184289,1795421384289,1795500584289,1795500584289,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20706-59BB-7904-B3E0-0BAABD070E92','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A20706-25F2-717E-AAC7-4EC931F04652',0,NULL,'Group','Asked',0,0,1795414186427,1795421386427,1795500586427,1795500586427,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20706-67A9-77C5-AAFA-89A7F586E165','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20706-67A9-7B7E-9946-CF215795E3D0',0,NULL,'Group','Asked',0,0,1795414189993,1795428589993,1795586989993,1795586989993,1795586400000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20706-6D36-743B-AAFD-46BAA7D9EE10','QY-2026-000008',8,'qinyuan','41001','chunxiao-3',NULL,NULL,NULL,NULL,1,NULL,'Dispatched','qinyuan',NULL,NULL,'|','|','|','上门看望是社区的责任(权责清单2.1)，这里的社区是沁园社区。','Welfare check: responsibility of the community office (list of duties 2.1). Here that is Qinyuan Community.','权责清单2.1','list of duties 2.1','01A20706-290D-7A9C-B378-803704B72D46',0,'group-building-3','Secret','NotNeeded',1,0,1795414191414,1795414791414,1795421391414,1795421391414,NULL,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20C2C-8DE9-7AFC-BFE4-12D640141A2D','AskRating','01a20706-20c8-7c86-9db0-5a5cc02ea09f',7,1795500576233,NULL,NULL);
INSERT INTO "timers" VALUES('01A20C2C-9995-7458-9291-DADCF09E57CA','AskRating','01a20706-37b5-711a-9463-676304e0b739',4,1795500579221,NULL,NULL);
INSERT INTO "timers" VALUES('01A20714-1DA9-79C6-95FB-388ABDEABC68','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795415088553,NULL,NULL);
INSERT INTO "timers" VALUES('01A20707-4F38-7455-A76D-31B725D4B4B7','AnswerTogether','01a20706-59bb-7904-b3e0-0baabd070e92',3,1795414249272,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a20706-25f2-717e-aac7-4ec931f04652"}',NULL);
INSERT INTO "timers" VALUES('01A2070F-94F6-774F-88DE-4FE5DC2483F1','AlertNextLevel','01a20706-6d36-743b-aafd-46baa7d9ee10',11,1795414791414,NULL,NULL);
INSERT INTO "timers" VALUES('01A20718-BCB6-7629-BB37-AEAA88B73C45','AlertNextLevel','01a20706-6d36-743b-aafd-46baa7d9ee10',12,1795415391414,NULL,NULL);
INSERT INTO "timers" VALUES('01A20721-E476-74B5-B67F-ABF82F1A98BC','AlertNextLevel','01a20706-6d36-743b-aafd-46baa7d9ee10',13,1795415991414,NULL,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A20706-20C8-75FA-9221-CE70FD8E365C');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A20706-25F2-717E-AAC7-4EC931F04652');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A20706-290D-7A9C-B378-803704B72D46');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A20706-2C0F-7084-8A3F-D332DA16E68C');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A20706-37B5-78B4-9F64-F2340628AF82');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A20706-4325-7086-A703-D0A713D8A26C');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A20706-4B8C-7457-80D2-C047CE8B73C6');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A20706-5161-7446-A8E4-F4F8588D6F45');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A20706-542D-70F2-ACD9-CEC5900055A0');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20706-5C84-73A8-9196-73FB7831AEA6');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20706-5F46-7849-BAB0-473AEF320438');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20706-67A9-7B7E-9946-CF215795E3D0');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',70);
CREATE INDEX "IX_DigestLines_Group_Due" ON "DigestLines" ("Group", "Due");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State");
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
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
PRAGMA user_version = 2;
