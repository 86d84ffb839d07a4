-- A database that the program of schema 6 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:06:02.2243523+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413962224,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T06:06:04.4083984+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413964408,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"confirm","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false},"since":{"type":"Time","value":"2026-11-24 09:00","said":"2026-11-24 09:00","assumed":false,"partial":false,"time":{"span":{"start":51,"length":16,"end":67},"start":"2026-11-24T09:00:00","end":"2026-11-24T09:00:00","repeats":false,"precision":"Minute","since":false,"dayAssumed":false}},"place":{"type":"Place","value":"2\u680B3\u5355\u5143","said":"\u6625\u6653\u5C0F\u533A2\u680B3\u5355\u5143","assumed":false,"partial":false,"place":{"span":{"start":26,"length":9,"end":35},"unit":"chunxiao-2","building":"2","entrance":"3","negated":false}}},"history":["what","category","since","place"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T06:06:07.2798653+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413967279,NULL,NULL,0,2);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413962224,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53482\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A20702-F0DD-752E-BDB2-C95877B1F1CF',0,1795413962973,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413964408,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(68,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"resident-wang"}','{"version":1,"text":"\u6211\u53EA\u7BA1\u5C0F\u533A\u91CC\u7684\u4E8B\uFF1A\u54EA\u91CC\u574F\u4E86\u3001\u54EA\u91CC\u4E0D\u65B9\u4FBF\uFF0C\u8DDF\u6211\u8BF4\u3002","replyToId":"in-31","locale":"zh-CN"}',NULL,NULL,0,1795413970206,1,1,'sent-59',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413947489,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413948416,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413949124,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413949830,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413950543,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413951847,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413952612,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413953376,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413954100,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413954899,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413955610,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413956344,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413957122,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413957841,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413958553,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413959261,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413959988,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413960709,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413961434,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413962224,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413962973,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413963696,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413964408,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413965122,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413965837,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413966554,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413967279,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413968039,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413968778,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413969495,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413970206,200,NULL);
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
INSERT INTO "attachments" VALUES('01A20702-D6F8-7D82-B71A-6B3B9A0189E3','01A20702-D6F8-730B-AF7D-0B9E4124C7AB','01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413956344);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413947489,1795413947489);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413948416,1795413948416);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413949124,1795413949124);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413949830,1795413949830);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A20702-C567-7D20-90C4-3F707785648D',NULL,NULL,1795413951847);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A20702-C04F-7875-8191-631DCA3EC2F3',NULL,NULL,1795413955610);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A20702-D6F8-730B-AF7D-0B9E4124C7AB',NULL,NULL,1795413956344);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A20702-E25D-712F-8275-BD24890507ED',NULL,NULL,1795413959261);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A20702-CB60-779A-89D6-941EA0203B09',NULL,NULL,1795413959988);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A20702-EADA-74F7-8A28-A399E0B48324',NULL,NULL,1795413961434);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A20702-F0DD-74B6-87D7-39ADAE605791',NULL,NULL,1795413962973);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A20702-F3B0-75D7-9A33-F338E1AD6425',NULL,NULL,1795413963696);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A20702-FC0D-7C76-9B76-1FF8237DE77C',NULL,NULL,1795413965837);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A20702-FEDA-7CFC-B66E-D595D12D6E6A',NULL,NULL,1795413966554);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A20703-078A-77B7-AEE3-8DE3860B3C7F',NULL,NULL,1795413968778);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A20702-C04F-7875-8191-631DCA3EC2F3','resident-li','zh-CN',NULL,'group-building-3',1795413950543);
INSERT INTO "persons" VALUES('01A20702-C567-7D20-90C4-3F707785648D','staff-property','zh-CN','staff-property',NULL,1795413951847);
INSERT INTO "persons" VALUES('01A20702-C864-7130-9EA5-F9B1EC292D9A','王建国','zh-CN',NULL,'group-building-3',1795413952612);
INSERT INTO "persons" VALUES('01A20702-CB60-779A-89D6-941EA0203B09','resident-chen','zh-CN',NULL,'group-building-3',1795413953376);
INSERT INTO "persons" VALUES('01A20702-D6F8-730B-AF7D-0B9E4124C7AB','resident-zhao','zh-CN',NULL,NULL,1795413956344);
INSERT INTO "persons" VALUES('01A20702-E25D-712F-8275-BD24890507ED','顾雅琴','zh-CN',NULL,NULL,1795413959261);
INSERT INTO "persons" VALUES('01A20702-EADA-74F7-8A28-A399E0B48324','resident-hu','zh-CN',NULL,NULL,1795413961434);
INSERT INTO "persons" VALUES('01A20702-F0DD-74B6-87D7-39ADAE605791','周海涛','zh-CN',NULL,NULL,1795413962973);
INSERT INTO "persons" VALUES('01A20702-F3B0-75D7-9A33-F338E1AD6425','resident-sun','zh-CN',NULL,NULL,1795413963696);
INSERT INTO "persons" VALUES('01A20702-FC0D-7C76-9B76-1FF8237DE77C','staff-grid','zh-CN','staff-grid',NULL,1795413965837);
INSERT INTO "persons" VALUES('01A20702-FEDA-7CFC-B66E-D595D12D6E6A','staff-building','zh-CN','staff-building',NULL,1795413966554);
INSERT INTO "persons" VALUES('01A20703-078A-77B7-AEE3-8DE3860B3C7F','head-3','zh-CN',NULL,NULL,1795413968778);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A20702-C04F-7ECE-83B9-788731F97E5C','01A20702-C04F-7875-8191-631DCA3EC2F3','01A20702-C04F-7C83-A8DA-28AF71855A35','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413950543);
INSERT INTO "statements" VALUES('01A20702-C864-73B3-9DE0-8C89CF3CF1ED','01A20702-C864-7130-9EA5-F9B1EC292D9A','01A20702-C04F-7C83-A8DA-28AF71855A35','+1',0,NULL,1795413952612);
INSERT INTO "statements" VALUES('01A20702-CB60-7FA0-BB21-7D580F0D1C3E','01A20702-CB60-779A-89D6-941EA0203B09','01A20702-C04F-7C83-A8DA-28AF71855A35','+1',0,NULL,1795413953376);
INSERT INTO "statements" VALUES('01A20702-CE34-7289-B21B-91CBAC5EA60B','01A20702-C567-7D20-90C4-3F707785648D',NULL,'师傅到了，正在换制动器',0,NULL,1795413954100);
INSERT INTO "statements" VALUES('01A20702-CE34-785E-A492-151FB5A25637','01A20702-C567-7D20-90C4-3F707785648D',NULL,'师傅到了，正在换制动器',1,NULL,1795413954100);
INSERT INTO "statements" VALUES('01A20702-D153-7FE1-A3DE-9C6E4E1CE7C5','01A20702-C567-7D20-90C4-3F707785648D',NULL,'更换了曳引机制动器',0,NULL,1795413954899);
INSERT INTO "statements" VALUES('01A20702-D153-7137-8D65-2BCA9FFF7D4D','01A20702-C567-7D20-90C4-3F707785648D',NULL,'更换了曳引机制动器',1,NULL,1795413954899);
INSERT INTO "statements" VALUES('01A20702-D41A-7092-A8EE-A44AD3733922','01A20702-C04F-7875-8191-631DCA3EC2F3','01A20702-C04F-7C83-A8DA-28AF71855A35','还是晃',0,NULL,1795413955610);
INSERT INTO "statements" VALUES('01A20702-D6F8-74D9-8284-11B11168032E','01A20702-D6F8-730B-AF7D-0B9E4124C7AB','01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413956344);
INSERT INTO "statements" VALUES('01A20702-DCD1-77C7-A620-65F7FEA67E24','01A20702-C567-7D20-90C4-3F707785648D',NULL,'换了灯泡',0,NULL,1795413957841);
INSERT INTO "statements" VALUES('01A20702-DCD1-7082-B0B3-9802997E15B6','01A20702-C567-7D20-90C4-3F707785648D',NULL,'换了灯泡',1,NULL,1795413957841);
INSERT INTO "statements" VALUES('01A20702-E25D-792B-BB12-D4BBCBAF84C3','01A20702-E25D-712F-8275-BD24890507ED','01A20702-E25D-7C6F-801C-2BF5E441742E','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413959261);
INSERT INTO "statements" VALUES('01A20702-E534-75D5-8C64-3277611648FB','01A20702-CB60-779A-89D6-941EA0203B09','01A20702-E534-71DA-8F40-4122E3079E23','3栋2单元门口的垃圾没人收',0,NULL,1795413959988);
INSERT INTO "statements" VALUES('01A20702-E805-75D0-93F6-1DDF9BDB58B0','01A20702-C567-7D20-90C4-3F707785648D',NULL,'不归我们管',0,NULL,1795413960709);
INSERT INTO "statements" VALUES('01A20702-E805-7C43-89C6-3A89C4EFDF9B','01A20702-C567-7D20-90C4-3F707785648D',NULL,'不归我们管',1,NULL,1795413960709);
INSERT INTO "statements" VALUES('01A20702-F0DD-7947-9B10-7878700E52FB','01A20702-F0DD-74B6-87D7-39ADAE605791','01A20702-F0DD-752E-BDB2-C95877B1F1CF','5栋下水道堵了',0,NULL,1795413962973);
INSERT INTO "statements" VALUES('01A20702-F942-76B7-B0D9-2279294CF687','01A20702-C567-7D20-90C4-3F707785648D','01A20702-F942-7646-A0CB-FCFC655CE737','通知 明天9点到17点3栋到6栋停水 换水泵',0,NULL,1795413965122);
INSERT INTO "statements" VALUES('01A20703-04A7-79C1-98A0-9F7587FB76E3','01A20702-C567-7D20-90C4-3F707785648D','01A20702-F942-7646-A0CB-FCFC655CE737','外包 1 顺达电梯',0,NULL,1795413968039);
INSERT INTO "statements" VALUES('01A20703-078A-79A5-BE09-039A83B8235B','01A20703-078A-77B7-AEE3-8DE3860B3C7F','01A20703-078A-7FCD-A3F2-B8D26E4D0EE5','敲门 3栋3单元门禁坏了',0,NULL,1795413968778);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35','01A20702-C864-7130-9EA5-F9B1EC292D9A',NULL,1795413952612);
INSERT INTO "supporters" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35','01A20702-CB60-779A-89D6-941EA0203B09',NULL,1795413953376);
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
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',1,1795413950543,'Opened','01A20702-C04F-7875-8191-631DCA3EC2F3',NULL,NULL,'Received','Received','01A20702-C04F-7ECE-83B9-788731F97E5C',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a20702-c04f-7875-8191-631dca3ec2f3","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413950543,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',2,1795413950543,'Routed','01A20702-C04F-7875-8191-631DCA3EC2F3',NULL,NULL,'Received','Dispatched','01A20702-C04F-7ECE-83B9-788731F97E5C',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795457150543,"acceptBy":1795421150543,"firstDeadline":1795500350543,"deadline":1795500350543,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',3,1795413951847,'Accepted','01A20702-C567-7D20-90C4-3F707785648D','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413951847}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',4,1795413952612,'Joined','01A20702-C864-7130-9EA5-F9B1EC292D9A',NULL,NULL,'Accepted','Accepted','01A20702-C864-73B3-9DE0-8C89CF3CF1ED',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',5,1795413953376,'Joined','01A20702-CB60-779A-89D6-941EA0203B09',NULL,NULL,'Accepted','Accepted','01A20702-CB60-7FA0-BB21-7D580F0D1C3E',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',6,1795413954100,'Progressed','01A20702-C567-7D20-90C4-3F707785648D','staff-property','chunxiao-property','Accepted','InProgress','01A20702-CE34-7289-B21B-91CBAC5EA60B','01A20702-CE34-785E-A492-151FB5A25637','{"before":{},"after":{"answeredAt":1795413954100}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',7,1795413954899,'Resolved','01A20702-C567-7D20-90C4-3F707785648D','staff-property','chunxiao-property','InProgress','Resolved','01A20702-D153-7FE1-A3DE-9C6E4E1CE7C5','01A20702-D153-7137-8D65-2BCA9FFF7D4D','{"before":{},"after":{"resolvedAt":1795413954899}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',8,1795413955610,'Rated','01A20702-C04F-7875-8191-631DCA3EC2F3',NULL,NULL,'Resolved','Resolved','01A20702-D41A-7092-A8EE-A44AD3733922',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35',9,1795413955610,'Reopened','01A20702-C04F-7875-8191-631DCA3EC2F3',NULL,NULL,'Resolved','Dispatched','01A20702-D41A-7092-A8EE-A44AD3733922',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795421150543,"deadline":1795500350543,"promisedAt":1795500000000,"acceptedAt":1795413951847,"resolvedAt":1795413954899,"reopened":0,"supervised":0,"overseer":""},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795421155610,"deadline":1795500355610,"promisedAt":1795500000000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":""}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',1,1795413956344,'Opened','01A20702-D6F8-730B-AF7D-0B9E4124C7AB',NULL,NULL,'Received','Received','01A20702-D6F8-74D9-8284-11B11168032E',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a20702-d6f8-730b-af7d-0b9e4124c7ab","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413956344,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',2,1795413956344,'Routed','01A20702-D6F8-730B-AF7D-0B9E4124C7AB',NULL,NULL,'Received','Dispatched','01A20702-D6F8-74D9-8284-11B11168032E',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795500356344,"acceptBy":1795428356344,"firstDeadline":1795586756344,"deadline":1795586756344,"promisedAt":1795586400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',3,1795413957122,'Accepted','01A20702-C567-7D20-90C4-3F707785648D','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413957122}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',4,1795413957841,'Resolved','01A20702-C567-7D20-90C4-3F707785648D','staff-property','chunxiao-property','Accepted','Resolved','01A20702-DCD1-77C7-A620-65F7FEA67E24','01A20702-DCD1-7082-B0B3-9802997E15B6','{"before":{},"after":{"answeredAt":1795413957841,"resolvedAt":1795413957841}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',5,1795413958553,'Rated','01A20702-D6F8-730B-AF7D-0B9E4124C7AB',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294',6,1795413958553,'Closed','01A20702-D6F8-730B-AF7D-0B9E4124C7AB',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413958553}}');
INSERT INTO "ticket_events" VALUES('01A20702-E25D-7C6F-801C-2BF5E441742E',1,1795413959261,'Opened','01A20702-E25D-712F-8275-BD24890507ED',NULL,NULL,'Received','Received','01A20702-E25D-792B-BB12-D4BBCBAF84C3',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a20702-e25d-712f-8275-bd24890507ed","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413959261,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-E25D-7C6F-801C-2BF5E441742E',2,1795413959261,'Routed','01A20702-E25D-712F-8275-BD24890507ED',NULL,NULL,'Received','Dispatched','01A20702-E25D-792B-BB12-D4BBCBAF84C3',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586759261,"acceptBy":1795500359261,"firstDeadline":1796191559261,"deadline":1796191559261,"promisedAt":1796191200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-E534-71DA-8F40-4122E3079E23',1,1795413959988,'Opened','01A20702-CB60-779A-89D6-941EA0203B09',NULL,NULL,'Received','Received','01A20702-E534-75D5-8C64-3277611648FB',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a20702-cb60-779a-89d6-941ea0203b09","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413959988,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-E534-71DA-8F40-4122E3079E23',2,1795413959988,'Routed','01A20702-CB60-779A-89D6-941EA0203B09',NULL,NULL,'Received','Dispatched','01A20702-E534-75D5-8C64-3277611648FB',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457159988,"acceptBy":1795421159988,"firstDeadline":1795500359988,"deadline":1795500359988,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-F0DD-752E-BDB2-C95877B1F1CF',1,1795413962973,'Opened','01A20702-F0DD-74B6-87D7-39ADAE605791',NULL,NULL,'Received','Received','01A20702-F0DD-7947-9B10-7878700E52FB',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a20702-f0dd-74b6-87d7-39adae605791","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413962973,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-F0DD-752E-BDB2-C95877B1F1CF',2,1795413962973,'Routed','01A20702-F0DD-74B6-87D7-39ADAE605791',NULL,NULL,'Received','Dispatched','01A20702-F0DD-7947-9B10-7878700E52FB',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795457162973,"acceptBy":1795421162973,"firstDeadline":1795500362973,"deadline":1795500362973,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-F942-7646-A0CB-FCFC655CE737',1,1795413965122,'Opened','01A20702-C567-7D20-90C4-3F707785648D',NULL,NULL,'Received','Received','01A20702-F942-76B7-B0D9-2279294CF687',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32001","place":{"unit":{"value":"chunxiao-3"}},"placeAssumed":false,"since":"\u660E\u5929\u4E0A\u53489\u70B9\u5230\u4E0B\u53485\u70B9","reporter":"01a20702-c567-7d20-90c4-3f707785648d","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413965122,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-F942-7646-A0CB-FCFC655CE737',2,1795413965122,'Routed','01A20702-C567-7D20-90C4-3F707785648D',NULL,NULL,'Received','Dispatched','01A20702-F942-76B7-B0D9-2279294CF687',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u505C\u6C34\u662F\u4F9B\u6C34\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53556.2)\uFF0C\u6EE8\u6C5F\u4F9B\u6C34\u670D\u52A1\u7AD9\u8FD8\u6CA1\u6709\u4EBA\u5728\u8FD9\u91CC\u63A5\u624B\uFF0C\u5148\u7531\u6625\u6653\u7269\u4E1A\u8DDF\u8FDB\u3002","en":"No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up."},"clause":{"zh":"\u6743\u8D23\u6E05\u53556.2","en":"list of duties 6.2"},"answerBy":1795457165122,"acceptBy":1795421165122,"firstDeadline":1795500365122,"deadline":1795500365122,"promisedAt":1795500000000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A20702-F942-7646-A0CB-FCFC655CE737',3,1795413968039,'Added','01A20702-C567-7D20-90C4-3F707785648D',NULL,NULL,'Dispatched','Dispatched','01A20703-04A7-79C1-98A0-9F7587FB76E3',NULL,'{"before":{"place":{"unit":{"value":"chunxiao-3"}}},"after":{"place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"}}}');
INSERT INTO "ticket_events" VALUES('01A20703-078A-7FCD-A3F2-B8D26E4D0EE5',1,1795413968778,'Opened','01A20703-078A-77B7-AEE3-8DE3860B3C7F',NULL,NULL,'Received','Received','01A20703-078A-79A5-BE09-039A83B8235B',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a20703-078a-77b7-aee3-8de3860b3c7f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413968778,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A20703-078A-7FCD-A3F2-B8D26E4D0EE5',2,1795413968778,'Routed','01A20703-078A-77B7-AEE3-8DE3860B3C7F',NULL,NULL,'Received','Dispatched','01A20703-078A-79A5-BE09-039A83B8235B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u95E8\u7981\u635F\u574F\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795500368778,"acceptBy":1795428368778,"firstDeadline":1795586768778,"deadline":1795586768778,"promisedAt":1795586400000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A20702-C04F-7C83-A8DA-28AF71855A35','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A20702-C04F-7875-8191-631DCA3EC2F3',0,'group-building-3','Group','NotNeeded',0,0,1795413950543,1795457150543,1795413954100,1795421155610,1795500350543,1795500355610,1795500000000,0,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A20702-D6F8-7B3A-B1B2-B8EA0D5A8294','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A20702-D6F8-730B-AF7D-0B9E4124C7AB',0,NULL,'Group','Asked',0,0,1795413956344,1795500356344,1795413957841,1795428356344,1795586756344,1795586756344,1795586400000,0,1795413957122,1795413957841,1795413958553,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A20702-E25D-7C6F-801C-2BF5E441742E','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A20702-E25D-712F-8275-BD24890507ED',0,NULL,'Secret','Asked',0,0,1795413959261,1795586759261,NULL,1795500359261,1796191559261,1796191559261,1796191200000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20702-E534-71DA-8F40-4122E3079E23','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20702-CB60-779A-89D6-941EA0203B09',0,NULL,'Group','Asked',0,0,1795413959988,1795457159988,NULL,1795421159988,1795500359988,1795500359988,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20702-F0DD-752E-BDB2-C95877B1F1CF','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20702-F0DD-74B6-87D7-39ADAE605791',0,NULL,'Group','Asked',0,0,1795413962973,1795457162973,NULL,1795421162973,1795500362973,1795500362973,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A20702-F942-7646-A0CB-FCFC655CE737','QY-2026-000006',6,'qinyuan','32001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'明天上午9点到下午5点','Dispatched','chunxiao-property',NULL,NULL,'|','|','|','停水是供水的责任(权责清单6.2)，滨江供水服务站还没有人在这里接手，先由春晓物业跟进。','No water: responsibility of the water company (list of duties 6.2); Binjiang Water Service has nobody here yet, so Chunxiao Property follows it up.','权责清单6.2','list of duties 6.2','01A20702-C567-7D20-90C4-3F707785648D',0,NULL,'Group','Asked',0,0,1795413965122,1795457165122,NULL,1795421165122,1795500365122,1795500365122,1795500000000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A20703-078A-7FCD-A3F2-B8D26E4D0EE5','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','门禁损坏是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A20703-078A-77B7-AEE3-8DE3860B3C7F',0,NULL,'Group','Asked',0,0,1795413968778,1795500368778,NULL,1795428368778,1795586768778,1795586768778,1795586400000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A20755-260F-7399-A34C-6DBFDE6FF40A','Press','01a20702-c04f-7c83-a8da-28af71855a35',21,1795419350543,'1795500350543',NULL);
INSERT INTO "timers" VALUES('01A20C29-2D53-7E49-AA38-DE111B23A0BE','AskRating','01a20702-c04f-7c83-a8da-28af71855a35',7,1795500354899,'1795413954899',NULL);
INSERT INTO "timers" VALUES('01A21B9C-4153-726F-94AE-90CC5BE27C2F','RemindRating','01a20702-c04f-7c83-a8da-28af71855a35',7,1795759554899,'1795413954899',NULL);
INSERT INTO "timers" VALUES('01A23FA8-C553-7E67-A82A-8061C9F6F998','CloseUnrated','01a20702-c04f-7c83-a8da-28af71855a35',7,1796364354899,'1795413954899',NULL);
INSERT INTO "timers" VALUES('01A20755-39DA-7525-AA5B-B08CC5BFB428','Press','01a20702-c04f-7c83-a8da-28af71855a35',91,1795419355610,'1795500355610',NULL);
INSERT INTO "timers" VALUES('01A207A7-A278-71C9-A5DF-6418B7DDCC70','Press','01a20702-d6f8-7b3a-b1b2-b8ea0d5a8294',21,1795424756344,'1795586756344',NULL);
INSERT INTO "timers" VALUES('01A20C29-38D1-7355-98DD-E1E19E7FEC72','AskRating','01a20702-d6f8-7b3a-b1b2-b8ea0d5a8294',4,1795500357841,'1795413957841',NULL);
INSERT INTO "timers" VALUES('01A21B9C-4CD1-7D62-B15A-4A8C5D1BED78','RemindRating','01a20702-d6f8-7b3a-b1b2-b8ea0d5a8294',4,1795759557841,'1795413957841',NULL);
INSERT INTO "timers" VALUES('01A23FA8-D0D1-7E12-B171-2C57F3D9CCF4','CloseUnrated','01a20702-d6f8-7b3a-b1b2-b8ea0d5a8294',4,1796364357841,'1795413957841',NULL);
INSERT INTO "timers" VALUES('01A20ADF-A75D-77C6-BCBB-242B0308B684','Press','01a20702-e25d-7c6f-801c-2bf5e441742e',21,1795478759261,'1796191559261',NULL);
INSERT INTO "timers" VALUES('01A20755-4AF4-77A9-A6C3-453A9F550FAB','Press','01a20702-e534-71da-8f40-4122e3079e23',21,1795419359988,'1795500359988',NULL);
INSERT INTO "timers" VALUES('01A20755-569D-75BA-914C-8723B331966C','Press','01a20702-f0dd-752e-bdb2-c95877b1f1cf',21,1795419362973,'1795500362973',NULL);
INSERT INTO "timers" VALUES('01A20755-5F02-7B59-9A57-9165AAAC3915','Press','01a20702-f942-7646-a0cb-fcfc655ce737',21,1795419365122,'1795500365122',NULL);
INSERT INTO "timers" VALUES('01A20710-BD4F-7112-A4E7-71D07788E76B','DraftLeft','emulator
private-staff-grid
staff-grid',2,1795414867279,NULL,NULL);
INSERT INTO "timers" VALUES('01A20703-EF07-7B88-A3E1-DC8DC7B23DB2','AnswerTogether','01a20702-f942-7646-a0cb-fcfc655ce737',3,1795414028039,'{"To":{"Channel":"emulator","ConversationId":"private-staff-property","ServiceUrl":"{channel}","BotId":"bot-1","IsGroup":false,"UserId":"staff-property"},"Locale":"zh-CN","Person":"01a20702-c567-7d20-90c4-3f707785648d"}',NULL);
INSERT INTO "timers" VALUES('01A207A7-D30A-7993-82CA-604A5074448D','Press','01a20703-078a-7fcd-a3f2-b8d26e4d0ee5',21,1795424768778,'1795586768778',NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A20702-C04F-7875-8191-631DCA3EC2F3');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A20702-C567-7D20-90C4-3F707785648D');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A20702-C864-7130-9EA5-F9B1EC292D9A');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A20702-CB60-779A-89D6-941EA0203B09');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A20702-D6F8-730B-AF7D-0B9E4124C7AB');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A20702-E25D-712F-8275-BD24890507ED');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A20702-EADA-74F7-8A28-A399E0B48324');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A20702-F0DD-74B6-87D7-39ADAE605791');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A20702-F3B0-75D7-9A33-F338E1AD6425');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A20702-FC0D-7C76-9B76-1FF8237DE77C');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A20702-FEDA-7CFC-B66E-D595D12D6E6A');
INSERT INTO "accounts" VALUES('emulator','head-3','01A20703-078A-77B7-AEE3-8DE3860B3C7F');
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
PRAGMA user_version = 6;
