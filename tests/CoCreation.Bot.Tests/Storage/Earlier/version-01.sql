-- A database that the program of schema 1 wrote in a short conversation.
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
private-resident-gu
resident-gu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u6625\u6653\u5C0F\u533A\u7269\u4E1A\u7684\u4FDD\u5B89\u6628\u5929\u63A8\u4E86\u6211\u5988\u4E00\u628A\uFF0C\u8FD8\u9A82\u4EBA","said":"\u6625\u6653\u5C0F\u533A\u7269\u4E1A\u7684\u4FDD\u5B89\u6628\u5929\u63A8\u4E86\u6211\u5988\u4E00\u628A\uFF0C\u8FD8\u9A82\u4EBA","assumed":false,"partial":false},"category":{"type":"Category","value":"39001","assumed":false,"partial":false},"since":{"type":"Time","value":"\u6628\u5929","said":"\u6628\u5929","assumed":false,"partial":false,"time":{"span":{"start":9,"length":2,"end":11},"start":"2026-11-21T00:00:00","end":"2026-11-22T00:00:00","repeats":false,"precision":"Day","since":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-22T14:19:17.4574386+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357157457,NULL,NULL,0,1);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-hu
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-22T14:19:21.654667+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357161654,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35002","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-22T14:19:24.7332197+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357164733,NULL,NULL,0,2);
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
INSERT INTO "Outbox" VALUES(2,'emulator
group-compound','{"channel":"emulator","conversationId":"group-compound","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"somebody"}','{"version":1,"text":"\u6211\u662F\u5C0F\u7F14\uFF0C\u7531\u6C81\u56ED\u793E\u533A\u5C45\u59D4\u4F1A\u7BA1\uFF0C\u5E2E\u5927\u5BB6\u628A\u5C0F\u533A\u7684\u4E8B\u62A5\u4E0A\u53BB\u3001\u76EF\u5230\u529E\u597D\u3002\n\u53EA\u542C@\u6211\u7684\u8BDD\u548C\u6551\u547D\u7684\u4E8B\uFF1B\u8BB0\u4E8B\u60C5\u3001\u697C\u680B\uFF0C\u4E0D\u7559\u95F2\u804A\u3002\n\u8FDB\u5C55\u53D1\u5728\u8FD9\u91CC\uFF0C\u4E0D\u8BF4\u8C01\u62A5\u7684\uFF0C\u4E0D\u62A5\u95E8\u724C\u3002\n\u4ECE\u4E0D\u8981\u94B1\u3001\u4E0D\u8981\u9A8C\u8BC1\u7801\u3001\u4E0D\u8981\u8EAB\u4EFD\u8BC1\u53F7\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357140156,1,1,'sent-2',NULL);
INSERT INTO "Outbox" VALUES(18,'emulator
group-community','{"channel":"emulator","conversationId":"group-community","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF1A\u6625\u6653\u7269\u4E1A\u8BF4\u529E\u597D\u4E86\uFF0C\u66F4\u6362\u4E86\u66F3\u5F15\u673A\u5236\u52A8\u5668\uFF081\u53F7\uFF09\u3002\n\u597D\u6CA1\u597D\uFF0C\u62A5\u7684\u4EBA\u56DE\u201C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\u8BF4\u4E86\u7B97\u3002","locale":"zh-CN"}','post.resolved 01a2039ff0d5776eb307c99fcaf82686 7 group-community emulator','01A2039F-F0D5-776E-B307-C99FCAF82686',1795357150961,1795357150961,1,1,'sent-19',NULL);
INSERT INTO "Outbox" VALUES(19,'emulator
@resident-li','{"channel":"emulator","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF081\u53F7\uFF09\u597D\u4E86\u5417\uFF1F\u56DE\u201C\u6EE1\u610F\u201D\u201C\u57FA\u672C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\uFF0C\u4E5F\u53EF\u4EE5\u52A0\u4E00\u53E5\u539F\u56E0\u3002","suggestedActions":[{"title":"\u6EE1\u610F","value":"\u6EE1\u610F 1"},{"title":"\u57FA\u672C\u6EE1\u610F","value":"\u57FA\u672C\u6EE1\u610F 1"},{"title":"\u4E0D\u6EE1\u610F","value":"\u4E0D\u6EE1\u610F 1"}],"locale":"zh-CN"}','ask.rating 01a2039ff0d5776eb307c99fcaf82686 7 emulator resident-li','01A2039F-F0D5-776E-B307-C99FCAF82686',1795357150961,1795357150961,1,1,'sent-20',NULL);
INSERT INTO "Outbox" VALUES(21,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\u6CA1\u597D\uFF0C\u91CD\u65B0\u529E\uFF1A\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\uFF0C\u660E\u665A8\u70B9\u524D\u7ED9\u7ED3\u679C\uFF081\u53F7\uFF09\u3002","locale":"zh-CN"}','post.reopened 01a2039ff0d5776eb307c99fcaf82686 9 group-building-3 emulator','01A2039F-F0D5-776E-B307-C99FCAF82686',1795357152069,1795357152069,1,1,'sent-24',NULL);
INSERT INTO "Outbox" VALUES(27,'emulator
private-resident-li','{"channel":"emulator","conversationId":"private-resident-li","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"1\u53F7\u91CD\u65B0\u529E\uFF0C\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\u3002\u65B0\u7684\u7B54\u590D\u65F6\u95F4\uFF1A\u660E\u665A8\u70B9\u524D\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357152069,1,1,'sent-21',NULL);
INSERT INTO "Outbox" VALUES(39,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u8C22\u8C22\uFF0C2\u53F7\u5C31\u7B97\u529E\u597D\u4E86\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357156436,1,1,'sent-35',NULL);
INSERT INTO "Outbox" VALUES(40,'emulator
private-resident-gu','{"channel":"emulator","conversationId":"private-resident-gu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-gu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357157457,1,1,'sent-37',NULL);
INSERT INTO "Outbox" VALUES(44,'emulator
private-resident-chen','{"channel":"emulator","conversationId":"private-resident-chen","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-chen"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000003\uFF0C\u8BF43\u53F7\u5C31\u884C\uFF09\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A0-2CB7-74C1-8830-933F530FCE78',0,1795357158583,1,1,'sent-38',NULL);
INSERT INTO "Outbox" VALUES(48,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u63A5\u7740\u521A\u624D\u7684\uFF1A\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357161654,1,1,'sent-44',NULL);
INSERT INTO "Outbox" VALUES(52,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000004\uFF0C\u8BF44\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A0-3CB7-7F49-AFB9-1E7B5A01CC0B',0,1795357162679,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(54,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357164733,1,1,'sent-49',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795357138087,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795357140156,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795357141207,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795357142234,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795357143253,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795357146323,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795357147520,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795357148702,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795357149774,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795357150961,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795357152069,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795357153201,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795357154391,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795357155420,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795357156436,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795357157457,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795357158583,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795357159616,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795357160630,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795357161654,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795357162679,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795357163727,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795357164733,200,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A2039F-F0D5-75BD-9198-0F637F9DAE95');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A2039F-FCD3-7C72-86FA-D9E617DE5516');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A203A0-0180-7BB0-80F8-91C612C3567E');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A203A0-061E-721E-878E-A1203B54AD22');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A203A0-17B1-7E92-A68B-5AB6B7D01152');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A203A0-2851-74AB-8F50-CDA7B9876AC5');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A203A0-34B6-7577-B2B1-0C61A08FC579');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A203A0-3CB7-7BDD-B8FB-F7C242CA0988');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A203A0-40CF-796D-9B06-DE1F016BC8EA');
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
INSERT INTO "attachments" VALUES('01A203A0-17B1-7B8D-8A38-A053C1DF3052','01A203A0-17B1-7E92-A68B-5AB6B7D01152','01A203A0-17B1-734F-BAF7-10624513FA83','image/png','photo.png',NULL,X'89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000D4944415478DA6364F8CF500F00038601805A347D6B0000000049454E44AE426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795357153201);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795357138087,1795357138087);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795357140156,1795357140156);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795357141207,1795357141207);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795357142234,1795357142234);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,NULL,1795357146323);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A2039F-F0D5-75BD-9198-0F637F9DAE95',NULL,NULL,1795357152069);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A203A0-17B1-7E92-A68B-5AB6B7D01152',NULL,NULL,1795357153201);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A203A0-2851-74AB-8F50-CDA7B9876AC5',NULL,NULL,1795357157457);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A203A0-061E-721E-878E-A1203B54AD22',NULL,NULL,1795357158583);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A203A0-34B6-7577-B2B1-0C61A08FC579',NULL,NULL,1795357160630);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A203A0-3CB7-7BDD-B8FB-F7C242CA0988',NULL,NULL,1795357162679);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A203A0-40CF-796D-9B06-DE1F016BC8EA',NULL,NULL,1795357163727);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A2039F-F0D5-75BD-9198-0F637F9DAE95','resident-li','zh-CN',NULL,'group-building-3',1795357143253);
INSERT INTO "persons" VALUES('01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','zh-CN','staff-property',NULL,1795357146323);
INSERT INTO "persons" VALUES('01A203A0-0180-7BB0-80F8-91C612C3567E','王建国','zh-CN',NULL,'group-building-3',1795357147520);
INSERT INTO "persons" VALUES('01A203A0-061E-721E-878E-A1203B54AD22','resident-chen','zh-CN',NULL,'group-building-3',1795357148702);
INSERT INTO "persons" VALUES('01A203A0-17B1-7E92-A68B-5AB6B7D01152','resident-zhao','zh-CN',NULL,NULL,1795357153201);
INSERT INTO "persons" VALUES('01A203A0-2851-74AB-8F50-CDA7B9876AC5','顾雅琴','zh-CN',NULL,NULL,1795357157457);
INSERT INTO "persons" VALUES('01A203A0-34B6-7577-B2B1-0C61A08FC579','resident-hu','zh-CN',NULL,NULL,1795357160630);
INSERT INTO "persons" VALUES('01A203A0-3CB7-7BDD-B8FB-F7C242CA0988','周海涛','zh-CN',NULL,NULL,1795357162679);
INSERT INTO "persons" VALUES('01A203A0-40CF-796D-9B06-DE1F016BC8EA','resident-sun','zh-CN',NULL,NULL,1795357163727);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A2039F-F0D5-7E68-BAA1-781ACC5DFFB4','01A2039F-F0D5-75BD-9198-0F637F9DAE95','01A2039F-F0D5-776E-B307-C99FCAF82686','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795357143253);
INSERT INTO "statements" VALUES('01A203A0-0180-7AF9-891E-84B419D83D45','01A203A0-0180-7BB0-80F8-91C612C3567E','01A2039F-F0D5-776E-B307-C99FCAF82686','+1',0,NULL,1795357147520);
INSERT INTO "statements" VALUES('01A203A0-061E-7979-87E7-99A366138D90','01A203A0-061E-721E-878E-A1203B54AD22','01A2039F-F0D5-776E-B307-C99FCAF82686','+1',0,NULL,1795357148702);
INSERT INTO "statements" VALUES('01A203A0-0A4E-7444-9E2A-0CE50C50C0D7','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'师傅到了，正在换制动器',0,NULL,1795357149774);
INSERT INTO "statements" VALUES('01A203A0-0A4E-7584-94E1-711CE6B127F9','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'师傅到了，正在换制动器',1,NULL,1795357149774);
INSERT INTO "statements" VALUES('01A203A0-0EF1-7C27-BF65-E6F20463B45F','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'更换了曳引机制动器',1,NULL,1795357150961);
INSERT INTO "statements" VALUES('01A203A0-0EF1-7FB7-B59C-9FA983703946','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'更换了曳引机制动器',0,NULL,1795357150961);
INSERT INTO "statements" VALUES('01A203A0-1345-70F3-8DA4-EF3AB5237349','01A2039F-F0D5-75BD-9198-0F637F9DAE95','01A2039F-F0D5-776E-B307-C99FCAF82686','还是晃',0,NULL,1795357152069);
INSERT INTO "statements" VALUES('01A203A0-17B1-7B6B-A5D4-9601BCE1E5F5','01A203A0-17B1-7E92-A68B-5AB6B7D01152','01A203A0-17B1-734F-BAF7-10624513FA83','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795357153201);
INSERT INTO "statements" VALUES('01A203A0-205C-7E4F-A1D4-7D62CB077605','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'换了灯泡',1,NULL,1795357155420);
INSERT INTO "statements" VALUES('01A203A0-205C-7E88-A08C-DA8ED2933AE4','01A2039F-FCD3-7C72-86FA-D9E617DE5516',NULL,'换了灯泡',0,NULL,1795357155420);
INSERT INTO "statements" VALUES('01A203A0-2CB7-7848-BE18-4E0F4F9BF6FF','01A203A0-061E-721E-878E-A1203B54AD22','01A203A0-2CB7-74C1-8830-933F530FCE78','3栋2单元门口的垃圾没人收',0,NULL,1795357158583);
INSERT INTO "statements" VALUES('01A203A0-3CB7-75AA-AA1D-1AA6D1C510BC','01A203A0-3CB7-7BDD-B8FB-F7C242CA0988','01A203A0-3CB7-7F49-AFB9-1E7B5A01CC0B','5栋下水道堵了',0,NULL,1795357162679);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686','01A203A0-0180-7BB0-80F8-91C612C3567E',NULL,1795357147520);
INSERT INTO "supporters" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686','01A203A0-061E-721E-878E-A1203B54AD22',NULL,1795357148702);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',4);
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
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',1,1795357143253,'Opened','01A2039F-F0D5-75BD-9198-0F637F9DAE95',NULL,NULL,'Received','Received','01A2039F-F0D5-7E68-BAA1-781ACC5DFFB4',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a2039f-f0d5-75bd-9198-0f637f9dae95","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357143253,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',2,1795357143253,'Routed','01A2039F-F0D5-75BD-9198-0F637F9DAE95',NULL,NULL,'Received','Dispatched','01A2039F-F0D5-7E68-BAA1-781ACC5DFFB4',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"acceptBy":1795364343253,"firstDeadline":1795443543253,"deadline":1795443543253,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',3,1795357146323,'Accepted','01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357146323}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',4,1795357147520,'Joined','01A203A0-0180-7BB0-80F8-91C612C3567E',NULL,NULL,'Accepted','Accepted','01A203A0-0180-7AF9-891E-84B419D83D45',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',5,1795357148702,'Joined','01A203A0-061E-721E-878E-A1203B54AD22',NULL,NULL,'Accepted','Accepted','01A203A0-061E-7979-87E7-99A366138D90',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',6,1795357149774,'Progressed','01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','chunxiao-property','Accepted','InProgress','01A203A0-0A4E-7444-9E2A-0CE50C50C0D7','01A203A0-0A4E-7584-94E1-711CE6B127F9','{"before":{},"after":{}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',7,1795357150961,'Resolved','01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','chunxiao-property','InProgress','Resolved','01A203A0-0EF1-7FB7-B59C-9FA983703946','01A203A0-0EF1-7C27-BF65-E6F20463B45F','{"before":{},"after":{"resolvedAt":1795357150961}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',8,1795357152069,'Rated','01A2039F-F0D5-75BD-9198-0F637F9DAE95',NULL,NULL,'Resolved','Resolved','01A203A0-1345-70F3-8DA4-EF3AB5237349',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686',9,1795357152069,'Reopened','01A2039F-F0D5-75BD-9198-0F637F9DAE95',NULL,NULL,'Resolved','Dispatched','01A203A0-1345-70F3-8DA4-EF3AB5237349',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"acceptBy":1795364343253,"deadline":1795443543253,"promisedAt":1795435200000,"acceptedAt":1795357146323,"resolvedAt":1795357150961,"reopened":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"acceptBy":1795364352069,"deadline":1795443552069,"promisedAt":1795435200000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',1,1795357153201,'Opened','01A203A0-17B1-7E92-A68B-5AB6B7D01152',NULL,NULL,'Received','Received','01A203A0-17B1-7B6B-A5D4-9601BCE1E5F5',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a203a0-17b1-7e92-a68b-5ab6b7d01152","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357153201,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',2,1795357153201,'Routed','01A203A0-17B1-7E92-A68B-5AB6B7D01152',NULL,NULL,'Received','Dispatched','01A203A0-17B1-7B6B-A5D4-9601BCE1E5F5',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"acceptBy":1795371553201,"firstDeadline":1795529953201,"deadline":1795529953201,"promisedAt":1795521600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',3,1795357154391,'Accepted','01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357154391}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',4,1795357155420,'Resolved','01A2039F-FCD3-7C72-86FA-D9E617DE5516','staff-property','chunxiao-property','Accepted','Resolved','01A203A0-205C-7E88-A08C-DA8ED2933AE4','01A203A0-205C-7E4F-A1D4-7D62CB077605','{"before":{},"after":{"resolvedAt":1795357155420}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',5,1795357156436,'Rated','01A203A0-17B1-7E92-A68B-5AB6B7D01152',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83',6,1795357156436,'Closed','01A203A0-17B1-7E92-A68B-5AB6B7D01152',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795357156436}}');
INSERT INTO "ticket_events" VALUES('01A203A0-2CB7-74C1-8830-933F530FCE78',1,1795357158583,'Opened','01A203A0-061E-721E-878E-A1203B54AD22',NULL,NULL,'Received','Received','01A203A0-2CB7-7848-BE18-4E0F4F9BF6FF',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a203a0-061e-721e-878e-a1203b54ad22","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357158583,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-2CB7-74C1-8830-933F530FCE78',2,1795357158583,'Routed','01A203A0-061E-721E-878E-A1203B54AD22',NULL,NULL,'Received','Dispatched','01A203A0-2CB7-7848-BE18-4E0F4F9BF6FF',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795364358583,"firstDeadline":1795443558583,"deadline":1795443558583,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-3CB7-7F49-AFB9-1E7B5A01CC0B',1,1795357162679,'Opened','01A203A0-3CB7-7BDD-B8FB-F7C242CA0988',NULL,NULL,'Received','Received','01A203A0-3CB7-75AA-AA1D-1AA6D1C510BC',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a203a0-3cb7-7bdd-b8fb-f7c242ca0988","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357162679,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-3CB7-7F49-AFB9-1E7B5A01CC0B',2,1795357162679,'Routed','01A203A0-3CB7-7BDD-B8FB-F7C242CA0988',NULL,NULL,'Received','Dispatched','01A203A0-3CB7-75AA-AA1D-1AA6D1C510BC',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795364362679,"firstDeadline":1795443562679,"deadline":1795443562679,"promisedAt":1795435200000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A2039F-F0D5-776E-B307-C99FCAF82686','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A2039F-F0D5-75BD-9198-0F637F9DAE95',0,'group-building-3','Group','NotNeeded',0,0,1795357143253,1795364352069,1795443543253,1795443552069,1795435200000,0,NULL,NULL,NULL,2,3,0,1,0,'Not',0,9);
INSERT INTO "tickets" VALUES('01A203A0-17B1-734F-BAF7-10624513FA83','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A203A0-17B1-7E92-A68B-5AB6B7D01152',0,NULL,'Group','Asked',0,0,1795357153201,1795371553201,1795529953201,1795529953201,1795521600000,0,1795357154391,1795357155420,1795357156436,0,1,0,0,0,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A203A0-2CB7-74C1-8830-933F530FCE78','QY-2026-000003',3,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A0-061E-721E-878E-A1203B54AD22',0,NULL,'Group','Asked',0,0,1795357158583,1795364358583,1795443558583,1795443558583,1795435200000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A0-3CB7-7F49-AFB9-1E7B5A01CC0B','QY-2026-000004',4,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A0-3CB7-7BDD-B8FB-F7C242CA0988',0,NULL,'Group','Asked',0,0,1795357162679,1795364362679,1795443562679,1795443562679,1795435200000,0,NULL,NULL,NULL,0,1,0,0,0,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',54);
COMMIT;
PRAGMA user_version = 1;
