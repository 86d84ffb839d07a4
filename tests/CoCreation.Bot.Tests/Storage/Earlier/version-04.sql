-- A database that the program of schema 4 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-22T14:20:05.0123455+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357205012,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-22T14:20:08.0762607+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357208076,NULL,NULL,0,2);
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
group-compound','{"channel":"emulator","conversationId":"group-compound","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"somebody"}','{"version":1,"text":"\u6211\u662F\u5C0F\u7F14\uFF0C\u7531\u6C81\u56ED\u793E\u533A\u5C45\u59D4\u4F1A\u7BA1\uFF0C\u5E2E\u5927\u5BB6\u628A\u5C0F\u533A\u7684\u4E8B\u62A5\u4E0A\u53BB\u3001\u76EF\u5230\u529E\u597D\u3002\n\u53EA\u542C@\u6211\u7684\u8BDD\u548C\u6551\u547D\u7684\u4E8B\uFF1B\u8BB0\u4E8B\u60C5\u3001\u697C\u680B\uFF0C\u4E0D\u7559\u95F2\u804A\u3002\n\u8FDB\u5C55\u53D1\u5728\u8FD9\u91CC\uFF0C\u4E0D\u8BF4\u8C01\u62A5\u7684\uFF0C\u4E0D\u62A5\u95E8\u724C\u3002\n\u4ECE\u4E0D\u8981\u94B1\u3001\u4E0D\u8981\u9A8C\u8BC1\u7801\u3001\u4E0D\u8981\u8EAB\u4EFD\u8BC1\u53F7\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357185713,1,1,'sent-2',NULL);
INSERT INTO "Outbox" VALUES(18,'emulator
group-community','{"channel":"emulator","conversationId":"group-community","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF1A\u6625\u6653\u7269\u4E1A\u8BF4\u529E\u597D\u4E86\uFF0C\u66F4\u6362\u4E86\u66F3\u5F15\u673A\u5236\u52A8\u5668\uFF081\u53F7\uFF09\u3002\n\u597D\u6CA1\u597D\uFF0C\u62A5\u7684\u4EBA\u56DE\u201C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\u8BF4\u4E86\u7B97\u3002","locale":"zh-CN"}','post.resolved 01a203a0a2867f1bb32fcfcf7a3acb20 7 group-community emulator','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',1795357194744,1795357194744,1,1,'sent-18',NULL);
INSERT INTO "Outbox" VALUES(19,'emulator
@resident-li','{"channel":"emulator","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF081\u53F7\uFF09\u597D\u4E86\u5417\uFF1F\u56DE\u201C\u6EE1\u610F\u201D\u201C\u57FA\u672C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\uFF0C\u4E5F\u53EF\u4EE5\u52A0\u4E00\u53E5\u539F\u56E0\u3002","suggestedActions":[{"title":"\u6EE1\u610F","value":"\u6EE1\u610F 1"},{"title":"\u57FA\u672C\u6EE1\u610F","value":"\u57FA\u672C\u6EE1\u610F 1"},{"title":"\u4E0D\u6EE1\u610F","value":"\u4E0D\u6EE1\u610F 1"}],"locale":"zh-CN"}','ask.rating 01a203a0a2867f1bb32fcfcf7a3acb20 7 emulator resident-li','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',1795357194744,1795357194744,1,1,'sent-20',NULL);
INSERT INTO "Outbox" VALUES(21,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\u6CA1\u597D\uFF0C\u91CD\u65B0\u529E\uFF1A\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\uFF0C\u660E\u665A8\u70B9\u524D\u7ED9\u7ED3\u679C\uFF081\u53F7\uFF09\u3002","locale":"zh-CN"}','post.reopened 01a203a0a2867f1bb32fcfcf7a3acb20 9 group-building-3 emulator','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',1795357195759,1795357195759,1,1,'sent-24',NULL);
INSERT INTO "Outbox" VALUES(27,'emulator
private-resident-li','{"channel":"emulator","conversationId":"private-resident-li","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"1\u53F7\u91CD\u65B0\u529E\uFF0C\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\u3002\u65B0\u7684\u7B54\u590D\u65F6\u95F4\uFF1A\u660E\u665A8\u70B9\u524D\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357195759,1,1,'sent-21',NULL);
INSERT INTO "Outbox" VALUES(39,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u8C22\u8C22\uFF0C2\u53F7\u5C31\u7B97\u529E\u597D\u4E86\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357199891,1,1,'sent-36',NULL);
INSERT INTO "Outbox" VALUES(42,'emulator
private-resident-gu','{"channel":"emulator","conversationId":"private-resident-gu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-gu"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A\u6625\u6653\u5C0F\u533A\u7269\u4E1A\u670D\u52A1\uFF08\u6628\u5929\u8D77\uFF09\uFF0C\u6C81\u56ED\u793E\u533A11\u670829\u65E5\u524D\u5904\u7406\uFF08QY-2026-000003\uFF0C\u8BF43\u53F7\u5C31\u884C\uFF09\u3002","suggestedActions":[{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A0-D203-7D91-AEE7-505587205785',0,1795357200899,1,1,'sent-37',NULL);
INSERT INTO "Outbox" VALUES(46,'emulator
private-resident-chen','{"channel":"emulator","conversationId":"private-resident-chen","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-chen"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000004\uFF0C\u8BF44\u53F7\u5C31\u884C\uFF09\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A0-D601-713F-861F-A120A7FB8266',0,1795357201921,1,1,'sent-40',NULL);
INSERT INTO "Outbox" VALUES(50,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u63A5\u7740\u521A\u624D\u7684\uFF1A\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357205012,1,1,'sent-46',NULL);
INSERT INTO "Outbox" VALUES(54,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A0-E614-7C4B-9173-9DE92B32A5F7',0,1795357206036,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(56,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357208076,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795357184556,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795357185713,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795357186722,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795357187728,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795357188742,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795357190447,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795357191512,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795357192618,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795357193632,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795357194744,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795357195759,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795357196796,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795357197874,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795357198882,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795357199891,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795357200899,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795357201921,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795357202934,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795357203946,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795357205012,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795357206036,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795357207063,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795357208076,200,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A203A0-A286-7C91-96C6-4F1AF715F0DD');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A203A0-A92F-71B5-8BD0-9EAD54B26C98');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A203A0-AD58-766C-8F98-0FA47E08689D');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A203A0-B1AA-7335-A8D7-91BC2E408EDC');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A203A0-C1FC-7E00-9EF2-048633D621F6');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A203A0-D203-778E-B345-83C0912CDE71');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A203A0-DDEA-7D66-826A-072D600BDF2E');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A203A0-E614-7A69-9A71-DA9067A9AB98');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A203A0-EA17-7CCD-B605-9B8D94DF179B');
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
INSERT INTO "attachments" VALUES('01A203A0-C1FC-79A4-9B2E-4D2EFC5F4363','01A203A0-C1FC-7E00-9EF2-048633D621F6','01A203A0-C1FC-7BDA-A48A-B56592FD1220','image/png','photo.png',NULL,X'89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000D4944415478DA6364F8CF500F00038601805A347D6B0000000049454E44AE426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795357196796);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795357184556,1795357184556);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795357185713,1795357185713);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795357186722,1795357186722);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795357187728,1795357187728);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,NULL,1795357190447);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A203A0-A286-7C91-96C6-4F1AF715F0DD',NULL,NULL,1795357195759);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A203A0-C1FC-7E00-9EF2-048633D621F6',NULL,NULL,1795357196796);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A203A0-D203-778E-B345-83C0912CDE71',NULL,NULL,1795357200899);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A203A0-B1AA-7335-A8D7-91BC2E408EDC',NULL,NULL,1795357201921);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A203A0-DDEA-7D66-826A-072D600BDF2E',NULL,NULL,1795357203946);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A203A0-E614-7A69-9A71-DA9067A9AB98',NULL,NULL,1795357206036);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A203A0-EA17-7CCD-B605-9B8D94DF179B',NULL,NULL,1795357207063);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A203A0-A286-7C91-96C6-4F1AF715F0DD','resident-li','zh-CN',NULL,'group-building-3',1795357188742);
INSERT INTO "persons" VALUES('01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','zh-CN','staff-property',NULL,1795357190447);
INSERT INTO "persons" VALUES('01A203A0-AD58-766C-8F98-0FA47E08689D','王建国','zh-CN',NULL,'group-building-3',1795357191512);
INSERT INTO "persons" VALUES('01A203A0-B1AA-7335-A8D7-91BC2E408EDC','resident-chen','zh-CN',NULL,'group-building-3',1795357192618);
INSERT INTO "persons" VALUES('01A203A0-C1FC-7E00-9EF2-048633D621F6','resident-zhao','zh-CN',NULL,NULL,1795357196796);
INSERT INTO "persons" VALUES('01A203A0-D203-778E-B345-83C0912CDE71','顾雅琴','zh-CN',NULL,NULL,1795357200899);
INSERT INTO "persons" VALUES('01A203A0-DDEA-7D66-826A-072D600BDF2E','resident-hu','zh-CN',NULL,NULL,1795357203946);
INSERT INTO "persons" VALUES('01A203A0-E614-7A69-9A71-DA9067A9AB98','周海涛','zh-CN',NULL,NULL,1795357206036);
INSERT INTO "persons" VALUES('01A203A0-EA17-7CCD-B605-9B8D94DF179B','resident-sun','zh-CN',NULL,NULL,1795357207063);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A203A0-A286-7AEE-AC40-D437747AE95B','01A203A0-A286-7C91-96C6-4F1AF715F0DD','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795357188742);
INSERT INTO "statements" VALUES('01A203A0-AD58-79E5-92F4-6582584801C1','01A203A0-AD58-766C-8F98-0FA47E08689D','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','+1',0,NULL,1795357191512);
INSERT INTO "statements" VALUES('01A203A0-B1AA-770B-981F-48CD578AFF95','01A203A0-B1AA-7335-A8D7-91BC2E408EDC','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','+1',0,NULL,1795357192618);
INSERT INTO "statements" VALUES('01A203A0-B5A0-7A8E-8EC4-2E96AE774FF3','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'师傅到了，正在换制动器',0,NULL,1795357193632);
INSERT INTO "statements" VALUES('01A203A0-B5A0-7775-8471-71F0070DBB32','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'师傅到了，正在换制动器',1,NULL,1795357193632);
INSERT INTO "statements" VALUES('01A203A0-B9F8-73EC-91FD-279B3BC95D7A','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'更换了曳引机制动器',0,NULL,1795357194744);
INSERT INTO "statements" VALUES('01A203A0-B9F8-7D8A-8701-E7835701D70D','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'更换了曳引机制动器',1,NULL,1795357194744);
INSERT INTO "statements" VALUES('01A203A0-BDEF-78CE-976B-B2E047BE4267','01A203A0-A286-7C91-96C6-4F1AF715F0DD','01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','还是晃',0,NULL,1795357195759);
INSERT INTO "statements" VALUES('01A203A0-C1FC-78C4-B9EE-3F6BCA6E511E','01A203A0-C1FC-7E00-9EF2-048633D621F6','01A203A0-C1FC-7BDA-A48A-B56592FD1220','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795357196796);
INSERT INTO "statements" VALUES('01A203A0-CA22-7335-9B72-1DBB96210212','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'换了灯泡',0,NULL,1795357198882);
INSERT INTO "statements" VALUES('01A203A0-CA22-7F1A-B248-48DF3BE7B264','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'换了灯泡',1,NULL,1795357198882);
INSERT INTO "statements" VALUES('01A203A0-D203-74A8-9781-CE6DDD256EDB','01A203A0-D203-778E-B345-83C0912CDE71','01A203A0-D203-7D91-AEE7-505587205785','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795357200899);
INSERT INTO "statements" VALUES('01A203A0-D601-7BD0-A5FA-AC48A39380ED','01A203A0-B1AA-7335-A8D7-91BC2E408EDC','01A203A0-D601-713F-861F-A120A7FB8266','3栋2单元门口的垃圾没人收',0,NULL,1795357201921);
INSERT INTO "statements" VALUES('01A203A0-D9F6-7DA8-BF58-77834A249E89','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'不归我们管',0,NULL,1795357202934);
INSERT INTO "statements" VALUES('01A203A0-D9F6-7956-9CA9-1E954589928E','01A203A0-A92F-71B5-8BD0-9EAD54B26C98',NULL,'不归我们管',1,NULL,1795357202934);
INSERT INTO "statements" VALUES('01A203A0-E614-7F0C-B47F-70E235C36359','01A203A0-E614-7A69-9A71-DA9067A9AB98','01A203A0-E614-7C4B-9173-9DE92B32A5F7','5栋下水道堵了',0,NULL,1795357206036);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','01A203A0-AD58-766C-8F98-0FA47E08689D',NULL,1795357191512);
INSERT INTO "supporters" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','01A203A0-B1AA-7335-A8D7-91BC2E408EDC',NULL,1795357192618);
CREATE TABLE "ticket_counters" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_ticket_counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);
INSERT INTO "ticket_counters" VALUES('QY-2026',5);
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
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',1,1795357188742,'Opened','01A203A0-A286-7C91-96C6-4F1AF715F0DD',NULL,NULL,'Received','Received','01A203A0-A286-7AEE-AC40-D437747AE95B',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"\u6628\u665A10\u70B9","reporter":"01a203a0-a286-7c91-96c6-4f1af715f0dd","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357188742,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',2,1795357188742,'Routed','01A203A0-A286-7C91-96C6-4F1AF715F0DD',NULL,NULL,'Received','Dispatched','01A203A0-A286-7AEE-AC40-D437747AE95B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u7535\u68AF\u6545\u969C\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.1)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"acceptBy":1795364388742,"firstDeadline":1795443588742,"deadline":1795443588742,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',3,1795357190447,'Accepted','01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357190447}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',4,1795357191512,'Joined','01A203A0-AD58-766C-8F98-0FA47E08689D',NULL,NULL,'Accepted','Accepted','01A203A0-AD58-79E5-92F4-6582584801C1',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',5,1795357192618,'Joined','01A203A0-B1AA-7335-A8D7-91BC2E408EDC',NULL,NULL,'Accepted','Accepted','01A203A0-B1AA-770B-981F-48CD578AFF95',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',6,1795357193632,'Progressed','01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','chunxiao-property','Accepted','InProgress','01A203A0-B5A0-7A8E-8EC4-2E96AE774FF3','01A203A0-B5A0-7775-8471-71F0070DBB32','{"before":{},"after":{}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',7,1795357194744,'Resolved','01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','chunxiao-property','InProgress','Resolved','01A203A0-B9F8-73EC-91FD-279B3BC95D7A','01A203A0-B9F8-7D8A-8701-E7835701D70D','{"before":{},"after":{"resolvedAt":1795357194744}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',8,1795357195759,'Rated','01A203A0-A286-7C91-96C6-4F1AF715F0DD',NULL,NULL,'Resolved','Resolved','01A203A0-BDEF-78CE-976B-B2E047BE4267',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20',9,1795357195759,'Reopened','01A203A0-A286-7C91-96C6-4F1AF715F0DD',NULL,NULL,'Resolved','Dispatched','01A203A0-BDEF-78CE-976B-B2E047BE4267',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795364388742,"deadline":1795443588742,"promisedAt":1795435200000,"acceptedAt":1795357190447,"resolvedAt":1795357194744,"reopened":0,"supervised":0,"overseer":""},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795364395759,"deadline":1795443595759,"promisedAt":1795435200000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":""}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',1,1795357196796,'Opened','01A203A0-C1FC-7E00-9EF2-048633D621F6',NULL,NULL,'Received','Received','01A203A0-C1FC-78C4-B9EE-3F6BCA6E511E',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a203a0-c1fc-7e00-9ef2-048633d621f6","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357196796,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',2,1795357196796,'Routed','01A203A0-C1FC-7E00-9EF2-048633D621F6',NULL,NULL,'Received','Dispatched','01A203A0-C1FC-78C4-B9EE-3F6BCA6E511E',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u697C\u9053\u706F\u4E0D\u4EAE\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.3)\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"acceptBy":1795371596796,"firstDeadline":1795529996796,"deadline":1795529996796,"promisedAt":1795521600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',3,1795357197874,'Accepted','01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357197874}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',4,1795357198882,'Resolved','01A203A0-A92F-71B5-8BD0-9EAD54B26C98','staff-property','chunxiao-property','Accepted','Resolved','01A203A0-CA22-7335-9B72-1DBB96210212','01A203A0-CA22-7F1A-B248-48DF3BE7B264','{"before":{},"after":{"resolvedAt":1795357198882}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',5,1795357199891,'Rated','01A203A0-C1FC-7E00-9EF2-048633D621F6',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220',6,1795357199891,'Closed','01A203A0-C1FC-7E00-9EF2-048633D621F6',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795357199891}}');
INSERT INTO "ticket_events" VALUES('01A203A0-D203-7D91-AEE7-505587205785',1,1795357200899,'Opened','01A203A0-D203-778E-B345-83C0912CDE71',NULL,NULL,'Received','Received','01A203A0-D203-74A8-9781-CE6DDD256EDB',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"\u6628\u5929","reporter":"01a203a0-d203-778e-b345-83c0912cde71","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795357200899,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-D203-7D91-AEE7-505587205785',2,1795357200899,'Routed','01A203A0-D203-778E-B345-83C0912CDE71',NULL,NULL,'Received','Dispatched','01A203A0-D203-74A8-9781-CE6DDD256EDB',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"acceptBy":1795443600899,"firstDeadline":1795962000899,"deadline":1795962000899,"promisedAt":1795953600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-D601-713F-861F-A120A7FB8266',1,1795357201921,'Opened','01A203A0-B1AA-7335-A8D7-91BC2E408EDC',NULL,NULL,'Received','Received','01A203A0-D601-7BD0-A5FA-AC48A39380ED',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a203a0-b1aa-7335-a8d7-91bc2e408edc","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357201921,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-D601-713F-861F-A120A7FB8266',2,1795357201921,'Routed','01A203A0-B1AA-7335-A8D7-91BC2E408EDC',NULL,NULL,'Received','Dispatched','01A203A0-D601-7BD0-A5FA-AC48A39380ED',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u5783\u573E\u672A\u6E05\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795364401921,"firstDeadline":1795443601921,"deadline":1795443601921,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-E614-7C4B-9173-9DE92B32A5F7',1,1795357206036,'Opened','01A203A0-E614-7A69-9A71-DA9067A9AB98',NULL,NULL,'Received','Received','01A203A0-E614-7F0C-B47F-70E235C36359',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a203a0-e614-7a69-9a71-da9067a9ab98","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357206036,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A0-E614-7C4B-9173-9DE92B32A5F7',2,1795357206036,'Routed','01A203A0-E614-7A69-9A71-DA9067A9AB98',NULL,NULL,'Received','Dispatched','01A203A0-E614-7F0C-B47F-70E235C36359',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u4E0B\u6C34\u9053\u5835\u585E\u662F\u7269\u4E1A\u7684\u8D23\u4EFB(\u6743\u8D23\u6E05\u53554.2)\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"acceptBy":1795364406036,"firstDeadline":1795443606036,"deadline":1795443606036,"promisedAt":1795435200000,"acceptedAt":0}}');
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
    "Supervised" INTEGER NOT NULL,
    "Overseer" TEXT NULL,
    "Rating" TEXT NULL,
    "Attachments" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "tickets" VALUES('01A203A0-A286-7F1B-B32F-CFCF7A3ACB20','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'昨晚10点','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','电梯故障是物业的责任(权责清单4.1)，3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A203A0-A286-7C91-96C6-4F1AF715F0DD',0,'group-building-3','Group','NotNeeded',0,0,1795357188742,1795364395759,1795443588742,1795443595759,1795435200000,0,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A203A0-C1FC-7BDA-A48A-B56592FD1220','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','楼道灯不亮是物业的责任(权责清单4.3)，6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A203A0-C1FC-7E00-9EF2-048633D621F6',0,NULL,'Group','Asked',0,0,1795357196796,1795371596796,1795529996796,1795529996796,1795521600000,0,1795357197874,1795357198882,1795357199891,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A203A0-D203-7D91-AEE7-505587205785','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'昨天','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A203A0-D203-778E-B345-83C0912CDE71',0,NULL,'Secret','Asked',0,0,1795357200899,1795443600899,1795962000899,1795962000899,1795953600000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A0-D601-713F-861F-A120A7FB8266','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','垃圾未清是物业的责任(权责清单4.2)，3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A0-B1AA-7335-A8D7-91BC2E408EDC',0,NULL,'Group','Asked',0,0,1795357201921,1795364401921,1795443601921,1795443601921,1795435200000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A0-E614-7C4B-9173-9DE92B32A5F7','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','下水道堵塞是物业的责任(权责清单4.2)，5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A0-E614-7A69-9A71-DA9067A9AB98',0,NULL,'Group','Asked',0,0,1795357206036,1795364406036,1795443606036,1795443606036,1795435200000,0,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A203F3-0846-73B3-8E6C-687392216622','Press','01a203a0-a286-7f1b-b32f-cfcf7a3acb20',21,1795362588742,'1795443588742',NULL);
INSERT INTO "timers" VALUES('01A21313-CDF8-79F1-913F-D0A44B0FFC39','RemindRating','01a203a0-a286-7f1b-b32f-cfcf7a3acb20',7,1795616394744,'1795357194744',NULL);
INSERT INTO "timers" VALUES('01A23720-51F8-7D9E-BD33-45593361CD45','CloseUnrated','01a203a0-a286-7f1b-b32f-cfcf7a3acb20',7,1796221194744,'1795357194744',NULL);
INSERT INTO "timers" VALUES('01A203F3-23AF-757C-9662-4CD53A056DB5','Press','01a203a0-a286-7f1b-b32f-cfcf7a3acb20',91,1795362595759,'1795443595759',NULL);
INSERT INTO "timers" VALUES('01A205EA-BE80-7465-BB9E-32EBA33EA7C0','Press','01a203a0-c1fc-7bda-a48a-b56592fd1220',21,1795395600000,'1795529996796',NULL);
INSERT INTO "timers" VALUES('01A21313-DE22-7C9A-B2B2-CF752C2FB8FB','RemindRating','01a203a0-c1fc-7bda-a48a-b56592fd1220',4,1795616398882,'1795357198882',NULL);
INSERT INTO "timers" VALUES('01A23720-6222-73AB-A508-453781943F66','CloseUnrated','01a203a0-c1fc-7bda-a48a-b56592fd1220',4,1796221198882,'1795357198882',NULL);
INSERT INTO "timers" VALUES('01A2077D-9703-716E-9E0E-F3BCE04843EC','Press','01a203a0-d203-7d91-aee7-505587205785',21,1795422000899,'1795962000899',NULL);
INSERT INTO "timers" VALUES('01A203F3-3BC1-7079-A3F4-4F661B87A1E2','Press','01a203a0-d601-713f-861f-a120a7fb8266',21,1795362601921,'1795443601921',NULL);
INSERT INTO "timers" VALUES('01A203F3-4BD4-703B-B962-0DD7311B2F4A','Press','01a203a0-e614-7c4b-9173-9de92b32a5f7',21,1795362606036,'1795443606036',NULL);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',56);
COMMIT;
PRAGMA user_version = 4;
