-- A database that the program of schema 9 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:02:48.5851179+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413768585,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:02:50.7225476+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413770722,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:02:53.560613+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413773560,NULL,NULL,0,2);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413768585,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206FF-FC5C-775B-A8CF-F58BB88397C4',0,1795413769308,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413770722,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(59,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u6CA1\u542C\u660E\u767D\uFF0C\u8BF4\u8BF4\u54EA\u91CC\u3001\u51FA\u4E86\u4EC0\u4E48\u4E8B\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u697C\u9053\u706F\u4E0D\u4EAE\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413772851,1,1,'sent-52',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413754024,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413754876,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413755585,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413756291,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413757001,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413758298,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413759068,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413759837,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413760550,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413761340,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413762055,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413762784,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413763515,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413764230,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413764936,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413765644,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413766368,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413767078,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413767792,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413768585,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413769308,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413770017,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413770722,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413771429,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413772144,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413772851,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413773560,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413774273,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413774990,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413775705,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413776420,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206FF-E2E0-7DA4-98BF-11A0CDAE98C0','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F','01A206FF-E2E0-7F4D-8DBD-4FED76E7677B','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413762784);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413754024,1795413754024);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413754876,1795413754876);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413755585,1795413755585);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413756291,1795413756291);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,NULL,1795413758298);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206FF-CC49-72CC-A36E-D1765A402AFE',NULL,NULL,1795413762055);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',NULL,NULL,1795413762784);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206FF-EE0C-7931-913B-858B0264FF9B',NULL,NULL,1795413765644);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',NULL,NULL,1795413766368);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206FF-F670-7036-B2AF-F719D5D90B72',NULL,NULL,1795413767792);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206FF-FC5C-7B89-A304-C8862738AC04',NULL,NULL,1795413769308);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206FF-FF21-711B-AB9A-B45F8088613D',NULL,NULL,1795413770017);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20700-0770-72D8-86D9-5E4FD02C5BD6',NULL,NULL,1795413772144);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20700-0A33-78DA-9D27-2A0EA1F73A44',NULL,NULL,1795413772851);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20700-128E-7980-972D-DF729A954C13',NULL,NULL,1795413774990);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586576420);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206FF-CC49-72CC-A36E-D1765A402AFE','resident-li','zh-CN',NULL,'group-building-3','All',1795413757001);
INSERT INTO "persons" VALUES('01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','zh-CN','staff-property',NULL,'All',1795413758298);
INSERT INTO "persons" VALUES('01A206FF-D45C-7422-B7A0-FB9BE30499F2','王建国','zh-CN',NULL,'group-building-3','All',1795413759068);
INSERT INTO "persons" VALUES('01A206FF-D75D-74E8-9D18-A66BD1B8D4FE','resident-chen','zh-CN',NULL,'group-building-3','All',1795413759837);
INSERT INTO "persons" VALUES('01A206FF-E2E0-7AF7-B6E3-6070720F6D3F','resident-zhao','zh-CN',NULL,NULL,'Less',1795413762784);
INSERT INTO "persons" VALUES('01A206FF-EE0C-7931-913B-858B0264FF9B','顾雅琴','zh-CN',NULL,NULL,'All',1795413765644);
INSERT INTO "persons" VALUES('01A206FF-F670-7036-B2AF-F719D5D90B72','resident-hu','zh-CN',NULL,NULL,'All',1795413767792);
INSERT INTO "persons" VALUES('01A206FF-FC5C-7B89-A304-C8862738AC04','周海涛','zh-CN',NULL,NULL,'All',1795413769308);
INSERT INTO "persons" VALUES('01A206FF-FF21-711B-AB9A-B45F8088613D','resident-sun','zh-CN',NULL,NULL,'All',1795413770017);
INSERT INTO "persons" VALUES('01A20700-0770-72D8-86D9-5E4FD02C5BD6','staff-grid','zh-CN','staff-grid',NULL,'All',1795413772144);
INSERT INTO "persons" VALUES('01A20700-0A33-78DA-9D27-2A0EA1F73A44','staff-building','zh-CN','staff-building',NULL,'All',1795413772851);
INSERT INTO "persons" VALUES('01A20700-128E-7980-972D-DF729A954C13','head-3','zh-CN',NULL,NULL,'All',1795413774990);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A206FF-CC49-7C1F-90C4-0E62150696A9','01A206FF-CC49-72CC-A36E-D1765A402AFE','01A206FF-CC49-7362-9CBD-F32111B139B9','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413757001);
INSERT INTO "statements" VALUES('01A206FF-D45C-7631-8664-9CFA8516E5A9','01A206FF-D45C-7422-B7A0-FB9BE30499F2','01A206FF-CC49-7362-9CBD-F32111B139B9','+1',0,NULL,1795413759068);
INSERT INTO "statements" VALUES('01A206FF-D75D-7B84-BAD1-BC151DC7B336','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE','01A206FF-CC49-7362-9CBD-F32111B139B9','+1',0,NULL,1795413759837);
INSERT INTO "statements" VALUES('01A206FF-DA26-72A9-8D1C-820C805AFE2C','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'师傅到了，正在换制动器',0,NULL,1795413760550);
INSERT INTO "statements" VALUES('01A206FF-DA26-748B-8A9F-B8183A60DFD7','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'师傅到了，正在换制动器',1,NULL,1795413760550);
INSERT INTO "statements" VALUES('01A206FF-DD3C-7517-B1A6-561614655739','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'更换了曳引机制动器',0,NULL,1795413761340);
INSERT INTO "statements" VALUES('01A206FF-DD3C-78E5-8CA7-23A4AA54FD4C','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'更换了曳引机制动器',1,NULL,1795413761340);
INSERT INTO "statements" VALUES('01A206FF-E007-7288-B11D-7328DD4D0F88','01A206FF-CC49-72CC-A36E-D1765A402AFE','01A206FF-CC49-7362-9CBD-F32111B139B9','还是晃',0,NULL,1795413762055);
INSERT INTO "statements" VALUES('01A206FF-E2E0-7F91-A1DF-41D5197F950C','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F','01A206FF-E2E0-7F4D-8DBD-4FED76E7677B','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413762784);
INSERT INTO "statements" VALUES('01A206FF-E886-7088-A521-832BB64588B1','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'换了灯泡',0,NULL,1795413764230);
INSERT INTO "statements" VALUES('01A206FF-E886-70FC-872E-C9B42B82732D','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'换了灯泡',1,NULL,1795413764230);
INSERT INTO "statements" VALUES('01A206FF-EE0C-7CCB-911C-135121D85996','01A206FF-EE0C-7931-913B-858B0264FF9B','01A206FF-EE0C-7C02-925F-4C78F68745C0','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413765644);
INSERT INTO "statements" VALUES('01A206FF-F0E0-7264-8A79-2AF28C1D5418','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE','01A206FF-F0E0-7282-8847-5B1A612A5E05','3栋2单元门口的垃圾没人收',0,NULL,1795413766368);
INSERT INTO "statements" VALUES('01A206FF-F3A6-7D41-8019-7381960C112C','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'不归我们管',0,NULL,1795413767078);
INSERT INTO "statements" VALUES('01A206FF-F3A6-78B5-8E64-E9DE734FC60E','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,'不归我们管',1,NULL,1795413767078);
INSERT INTO "statements" VALUES('01A206FF-FC5C-72E4-8F91-90AD95060363','01A206FF-FC5C-7B89-A304-C8862738AC04','01A206FF-FC5C-775B-A8CF-F58BB88397C4','5栋下水道堵了',0,NULL,1795413769308);
INSERT INTO "statements" VALUES('01A20700-04A5-7894-9DDF-910232428896','01A206FF-D15A-789F-ACA5-57F886D0E2F6','01A20700-04A5-7840-A4B0-620143E12768','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795413771429);
INSERT INTO "statements" VALUES('01A20700-0FC1-7B17-A069-F53C7EB976C6','01A206FF-D15A-789F-ACA5-57F886D0E2F6','01A20700-04A5-7840-A4B0-620143E12768','外包 1 顺达电梯',0,NULL,1795413774273);
INSERT INTO "statements" VALUES('01A20700-128E-7ADA-942E-B36E4FA4AF24','01A20700-128E-7980-972D-DF729A954C13','01A20700-128E-7A96-81AB-17248608D05E','敲门 3栋3单元门禁坏了',0,NULL,1795413774990);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9','01A206FF-D45C-7422-B7A0-FB9BE30499F2',NULL,0,1795413759068);
INSERT INTO "supporters" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',NULL,0,1795413759837);
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
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',1,1795413757001,'Opened','01A206FF-CC49-72CC-A36E-D1765A402AFE',NULL,NULL,'Received','Received','01A206FF-CC49-7C1F-90C4-0E62150696A9',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a206ff-cc49-72cc-a36e-d1765a402afe","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413757001,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',2,1795413757001,'Routed','01A206FF-CC49-72CC-A36E-D1765A402AFE',NULL,NULL,'Received','Dispatched','01A206FF-CC49-7C1F-90C4-0E62150696A9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456957001,"acceptBy":1795420957001,"firstDeadline":1795500157001,"deadline":1795500157001,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',3,1795413758298,'Accepted','01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413758298}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',4,1795413759068,'Joined','01A206FF-D45C-7422-B7A0-FB9BE30499F2',NULL,NULL,'Accepted','Accepted','01A206FF-D45C-7631-8664-9CFA8516E5A9',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',5,1795413759837,'Joined','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',NULL,NULL,'Accepted','Accepted','01A206FF-D75D-7B84-BAD1-BC151DC7B336',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',6,1795413760550,'Progressed','01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','chunxiao-property','Accepted','InProgress','01A206FF-DA26-72A9-8D1C-820C805AFE2C','01A206FF-DA26-748B-8A9F-B8183A60DFD7','{"before":{},"after":{"answeredAt":1795413760550}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',7,1795413761340,'Resolved','01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','chunxiao-property','InProgress','Resolved','01A206FF-DD3C-7517-B1A6-561614655739','01A206FF-DD3C-78E5-8CA7-23A4AA54FD4C','{"before":{"outcome":"None"},"after":{"resolvedAt":1795413761340,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',8,1795413762055,'Rated','01A206FF-CC49-72CC-A36E-D1765A402AFE',NULL,NULL,'Resolved','Resolved','01A206FF-E007-7288-B11D-7328DD4D0F88',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9',9,1795413762055,'Reopened','01A206FF-CC49-72CC-A36E-D1765A402AFE',NULL,NULL,'Resolved','Dispatched','01A206FF-E007-7288-B11D-7328DD4D0F88',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420957001,"deadline":1795500157001,"promisedAt":1795500000000,"acceptedAt":1795413758298,"resolvedAt":1795413761340,"reopened":0,"supervised":0,"overseer":"","outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420962055,"deadline":1795500162055,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',1,1795413762784,'Opened','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',NULL,NULL,'Received','Received','01A206FF-E2E0-7F91-A1DF-41D5197F950C',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206ff-e2e0-7af7-b6e3-6070720f6d3f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413762784,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',2,1795413762784,'Routed','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',NULL,NULL,'Received','Dispatched','01A206FF-E2E0-7F91-A1DF-41D5197F950C',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795500162784,"acceptBy":1795428162784,"firstDeadline":1795586562784,"deadline":1795586562784,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',3,1795413763515,'Accepted','01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413763515}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',4,1795413764230,'Resolved','01A206FF-D15A-789F-ACA5-57F886D0E2F6','staff-property','chunxiao-property','Accepted','Resolved','01A206FF-E886-7088-A521-832BB64588B1','01A206FF-E886-70FC-872E-C9B42B82732D','{"before":{"outcome":"None"},"after":{"answeredAt":1795413764230,"resolvedAt":1795413764230,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',5,1795413764936,'Rated','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B',6,1795413764936,'Closed','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413764936}}');
INSERT INTO "ticket_events" VALUES('01A206FF-EE0C-7C02-925F-4C78F68745C0',1,1795413765644,'Opened','01A206FF-EE0C-7931-913B-858B0264FF9B',NULL,NULL,'Received','Received','01A206FF-EE0C-7CCB-911C-135121D85996',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a206ff-ee0c-7931-913b-858b0264ff9b","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413765644,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-EE0C-7C02-925F-4C78F68745C0',2,1795413765644,'Routed','01A206FF-EE0C-7931-913B-858B0264FF9B',NULL,NULL,'Received','Dispatched','01A206FF-EE0C-7CCB-911C-135121D85996',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586565644,"acceptBy":1795500165644,"firstDeadline":1796191365644,"deadline":1796191365644,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-F0E0-7282-8847-5B1A612A5E05',1,1795413766368,'Opened','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',NULL,NULL,'Received','Received','01A206FF-F0E0-7264-8A79-2AF28C1D5418',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206ff-d75d-74e8-9d18-a66bd1b8d4fe","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413766368,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-F0E0-7282-8847-5B1A612A5E05',2,1795413766368,'Routed','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',NULL,NULL,'Received','Dispatched','01A206FF-F0E0-7264-8A79-2AF28C1D5418',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456966368,"acceptBy":1795420966368,"firstDeadline":1795500166368,"deadline":1795500166368,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-FC5C-775B-A8CF-F58BB88397C4',1,1795413769308,'Opened','01A206FF-FC5C-7B89-A304-C8862738AC04',NULL,NULL,'Received','Received','01A206FF-FC5C-72E4-8F91-90AD95060363',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206ff-fc5c-7b89-a304-c8862738ac04","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413769308,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206FF-FC5C-775B-A8CF-F58BB88397C4',2,1795413769308,'Routed','01A206FF-FC5C-7B89-A304-C8862738AC04',NULL,NULL,'Received','Dispatched','01A206FF-FC5C-72E4-8F91-90AD95060363',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456969308,"acceptBy":1795420969308,"firstDeadline":1795500169308,"deadline":1795500169308,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20700-04A5-7840-A4B0-620143E12768',1,1795413771429,'Opened','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,NULL,'Received','Received','01A20700-04A5-7894-9DDF-910232428896',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a206ff-d15a-789f-aca5-57f886d0e2f6","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413771429,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20700-04A5-7840-A4B0-620143E12768',2,1795413771429,'Routed','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,NULL,'Received','Dispatched','01A20700-04A5-7894-9DDF-910232428896',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795456971429,"acceptBy":1795420971429,"firstDeadline":1795500171429,"deadline":1795500171429,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20700-04A5-7840-A4B0-620143E12768',3,1795413774273,'Added','01A206FF-D15A-789F-ACA5-57F886D0E2F6',NULL,NULL,'Dispatched','Dispatched','01A20700-0FC1-7B17-A069-F53C7EB976C6',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20700-128E-7A96-81AB-17248608D05E',1,1795413774990,'Opened','01A20700-128E-7980-972D-DF729A954C13',NULL,NULL,'Received','Received','01A20700-128E-7ADA-942E-B36E4FA4AF24',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20700-128e-7980-972d-df729a954c13","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413774990,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20700-128E-7A96-81AB-17248608D05E',2,1795413774990,'Routed','01A20700-128E-7980-972D-DF729A954C13',NULL,NULL,'Received','Dispatched','01A20700-128E-7ADA-942E-B36E4FA4AF24',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500174990,"acceptBy":1795428174990,"firstDeadline":1795586574990,"deadline":1795586574990,"promisedAt":1795586400000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206FF-CC49-7362-9CBD-F32111B139B9','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206FF-CC49-72CC-A36E-D1765A402AFE',0,'group-building-3','Group','NotNeeded',0,0,1795413757001,1795456957001,1795413760550,1795420962055,1795500157001,1795500162055,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206FF-E2E0-7F4D-8DBD-4FED76E7677B','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F',0,NULL,'Group','Asked',0,0,1795413762784,1795500162784,1795413764230,1795428162784,1795586562784,1795586562784,1795586400000,0,NULL,NULL,0,'Done',NULL,1795413763515,1795413764230,1795413764936,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206FF-EE0C-7C02-925F-4C78F68745C0','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206FF-EE0C-7931-913B-858B0264FF9B',0,NULL,'Secret','Asked',0,0,1795413765644,1795586565644,NULL,1795500165644,1796191365644,1796191365644,1796191200000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FF-F0E0-7282-8847-5B1A612A5E05','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE',0,NULL,'Group','Asked',0,0,1795413766368,1795456966368,NULL,1795420966368,1795500166368,1795500166368,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206FF-FC5C-775B-A8CF-F58BB88397C4','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206FF-FC5C-7B89-A304-C8862738AC04',0,NULL,'Group','Asked',0,0,1795413769308,1795456969308,NULL,1795420969308,1795500169308,1795500169308,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20700-04A5-7840-A4B0-620143E12768','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A206FF-D15A-789F-ACA5-57F886D0E2F6',0,NULL,'Group','Asked',0,0,1795413771429,1795456971429,NULL,1795420971429,1795500171429,1795500171429,1795500000000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20700-128E-7A96-81AB-17248608D05E','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20700-128E-7980-972D-DF729A954C13',0,NULL,'Group','Asked',0,0,1795413774990,1795500174990,NULL,1795428174990,1795586574990,1795586574990,1795586400000,0,NULL,NULL,0,'None',NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20752-3209-7D8C-8D69-43A959003459','Press','01a206ff-cc49-7362-9cbd-f32111b139b9',21,1795419157001,'1795500157001',NULL);
INSERT INTO "timers" VALUES('01A20C26-393C-7BAA-A41C-8B6300B2C91D','AskRating','01a206ff-cc49-7362-9cbd-f32111b139b9',7,1795500161340,'1795413761340',NULL);
INSERT INTO "timers" VALUES('01A21B99-4D3C-7881-97B3-B191F3A47FDC','RemindRating','01a206ff-cc49-7362-9cbd-f32111b139b9',7,1795759361340,'1795413761340',NULL);
INSERT INTO "timers" VALUES('01A23FA5-D13C-725C-AD73-1CE3442C50D9','CloseUnrated','01a206ff-cc49-7362-9cbd-f32111b139b9',7,1796364161340,'1795413761340',NULL);
INSERT INTO "timers" VALUES('01A20752-45C7-777F-A02D-09A8299A51F4','Press','01a206ff-cc49-7362-9cbd-f32111b139b9',91,1795419162055,'1795500162055',NULL);
INSERT INTO "timers" VALUES('01A207A4-AE60-78CE-9D23-B7CCE077F46B','Press','01a206ff-e2e0-7f4d-8dbd-4fed76e7677b',21,1795424562784,'1795586562784',NULL);
INSERT INTO "timers" VALUES('01A20C26-4486-7B58-B3B4-08894EF1542A','AskRating','01a206ff-e2e0-7f4d-8dbd-4fed76e7677b',4,1795500164230,'1795413764230',NULL);
INSERT INTO "timers" VALUES('01A21B99-5886-7252-9699-D95969C16F95','RemindRating','01a206ff-e2e0-7f4d-8dbd-4fed76e7677b',4,1795759364230,'1795413764230',NULL);
INSERT INTO "timers" VALUES('01A23FA5-DC86-7160-9207-B5600BD9BE65','CloseUnrated','01a206ff-e2e0-7f4d-8dbd-4fed76e7677b',4,1796364164230,'1795413764230',NULL);
INSERT INTO "timers" VALUES('01A20ADC-B30C-7E72-A7B4-CA8639673C36','Press','01a206ff-ee0c-7c02-925f-4c78f68745c0',21,1795478565644,'1796191365644',NULL);
INSERT INTO "timers" VALUES('01A20752-56A0-77AE-ADFD-3881216E6200','Press','01a206ff-f0e0-7282-8847-5b1a612a5e05',21,1795419166368,'1795500166368',NULL);
INSERT INTO "timers" VALUES('01A20752-621C-7F2C-9AB5-413986F05439','Press','01a206ff-fc5c-775b-a8cf-f58bb88397c4',21,1795419169308,'1795500169308',NULL);
INSERT INTO "timers" VALUES('01A20752-6A65-753D-9440-55C03FC22422','Press','01a20700-04a5-7840-a4b0-620143e12768',21,1795419171429,'1795500171429',NULL);
INSERT INTO "timers" VALUES('01A2070D-C898-77C4-A08D-31F0A524DE74','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414673560,NULL,NULL);
INSERT INTO "timers" VALUES('01A20700-FA21-77D7-A11A-899F34542035','AnswerTogether','01a20700-04a5-7840-a4b0-620143e12768',3,1795413834273,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a206ff-d15a-789f-aca5-57f886d0e2f6"}',NULL);
INSERT INTO "timers" VALUES('01A207A4-DE0E-72F5-B82B-858E49852CA3','Press','01a20700-128e-7a96-81ab-17248608d05e',21,1795424574990,'1795586574990',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206FF-CC49-72CC-A36E-D1765A402AFE');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206FF-D15A-789F-ACA5-57F886D0E2F6');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206FF-D45C-7422-B7A0-FB9BE30499F2');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206FF-D75D-74E8-9D18-A66BD1B8D4FE');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206FF-E2E0-7AF7-B6E3-6070720F6D3F');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206FF-EE0C-7931-913B-858B0264FF9B');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206FF-F670-7036-B2AF-F719D5D90B72');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206FF-FC5C-7B89-A304-C8862738AC04');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206FF-FF21-711B-AB9A-B45F8088613D');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20700-0770-72D8-86D9-5E4FD02C5BD6');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20700-0A33-78DA-9D27-2A0EA1F73A44');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20700-128E-7980-972D-DF729A954C13');
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
PRAGMA user_version = 9;
