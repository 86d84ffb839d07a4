-- A database that the program of schema 23 wrote in a short conversation.
BEGIN TRANSACTION;
CREATE TABLE "Destinations" (
    "Queue" TEXT NOT NULL CONSTRAINT "PK_Destinations" PRIMARY KEY,
    "Owner" TEXT NOT NULL,
    "Token" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL
);
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-22T14:23:32.5420611+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357412542,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-22T14:23:35.601045+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357415601,NULL,NULL,NULL,0,2);
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
INSERT INTO "Outbox" VALUES(2,'emulator
group-compound','{"channel":"emulator","conversationId":"group-compound","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"somebody"}','{"version":1,"text":"\u6211\u662F\u5C0F\u7F14\uFF0C\u7531\u6C81\u56ED\u793E\u533A\u5C45\u59D4\u4F1A\u7BA1\uFF0C\u5E2E\u5927\u5BB6\u628A\u5C0F\u533A\u7684\u4E8B\u62A5\u4E0A\u53BB\u3001\u76EF\u5230\u529E\u597D\u3002\n\u53EA\u542C@\u6211\u7684\u8BDD\u548C\u6551\u547D\u7684\u4E8B\uFF1B\u8BB0\u4E8B\u60C5\u3001\u697C\u680B\uFF0C\u4E0D\u7559\u95F2\u804A\u3002\n\u8FDB\u5C55\u53D1\u5728\u8FD9\u91CC\uFF0C\u4E0D\u8BF4\u8C01\u62A5\u7684\uFF0C\u4E0D\u62A5\u95E8\u724C\u3002\n\u4ECE\u4E0D\u8981\u94B1\u3001\u4E0D\u8981\u9A8C\u8BC1\u7801\u3001\u4E0D\u8981\u8EAB\u4EFD\u8BC1\u53F7\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357391983,1,1,'sent-2',NULL);
INSERT INTO "Outbox" VALUES(18,'emulator
group-community','{"channel":"emulator","conversationId":"group-community","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF1A\u6625\u6653\u7269\u4E1A\u8BF4\u4FEE\u597D\u4E86\uFF0C\u66F4\u6362\u4E86\u66F3\u5F15\u673A\u5236\u52A8\u5668\uFF081\u53F7\uFF09\u3002\n\u597D\u6CA1\u597D\uFF0C\u62A5\u7684\u4EBA\u56DE\u201C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\u8BF4\u4E86\u7B97\u3002","locale":"zh-CN"}','post.resolved 01a203a3c84d74b5b03daa46c1445b0d 7 group-community emulator','01A203A3-C84D-74B5-B03D-AA46C1445B0D',0,1795357401364,1,1,'sent-17',NULL);
INSERT INTO "Outbox" VALUES(19,'emulator
@resident-li','{"channel":"emulator","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF081\u53F7\uFF09\u597D\u4E86\u5417\uFF1F\u56DE\u201C\u6EE1\u610F\u201D\u201C\u57FA\u672C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\uFF0C\u4E5F\u53EF\u4EE5\u52A0\u4E00\u53E5\u539F\u56E0\u3002","suggestedActions":[{"title":"\u6EE1\u610F","value":"\u6EE1\u610F 1"},{"title":"\u57FA\u672C\u6EE1\u610F","value":"\u57FA\u672C\u6EE1\u610F 1"},{"title":"\u4E0D\u6EE1\u610F","value":"\u4E0D\u6EE1\u610F 1"}],"locale":"zh-CN"}','ask.rating 01a203a3c84d74b5b03daa46c1445b0d 7 emulator resident-li','01A203A3-C84D-74B5-B03D-AA46C1445B0D',1795357401364,1795357401364,1,1,'sent-20',NULL);
INSERT INTO "Outbox" VALUES(21,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\u6CA1\u597D\uFF0C\u91CD\u65B0\u529E\uFF1A\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\uFF0C\u660E\u665A8\u70B9\u524D\u7ED9\u7ED3\u679C\uFF081\u53F7\uFF09\u3002","locale":"zh-CN"}','post.reopened 01a203a3c84d74b5b03daa46c1445b0d 9 group-building-3 emulator','01A203A3-C84D-74B5-B03D-AA46C1445B0D',0,1795357402521,1,1,'sent-21',NULL);
INSERT INTO "Outbox" VALUES(27,'emulator
private-resident-li','{"channel":"emulator","conversationId":"private-resident-li","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"1\u53F7\u91CD\u65B0\u529E\uFF0C\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\u3002\u65B0\u7684\u7B54\u590D\u65F6\u95F4\uFF1A\u660E\u665A8\u70B9\u524D\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357402521,1,1,'sent-25',NULL);
INSERT INTO "Outbox" VALUES(39,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u8C22\u8C22\uFF0C2\u53F7\u5C31\u7B97\u529E\u597D\u4E86\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357407038,1,1,'sent-36',NULL);
INSERT INTO "Outbox" VALUES(42,'emulator
private-resident-gu','{"channel":"emulator","conversationId":"private-resident-gu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-gu"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A\u6625\u6653\u5C0F\u533A\u7269\u4E1A\u670D\u52A1\uFF08\u6628\u5929\u8D77\uFF09\uFF0C\u6C81\u56ED\u793E\u533A12\u67081\u65E5\u524D\u5904\u7406\uFF08QY-2026-000003\uFF0C\u8BF43\u53F7\u5C31\u884C\uFF09\u3002\n\u4E0D\u4EA4\u7ED9\u6625\u6653\u7269\u4E1A\uFF0C\u8C01\u770B\u8FC7\u60A8\u80FD\u67E5\u3002\n\u6709\u4EBA\u53D7\u4F24\u5417\uFF1F\u8981\u62A5\u8B66\u6253110\u3002","suggestedActions":[{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A3-FB32-7597-8C43-F2311F5FEED2',0,1795357408050,1,1,'sent-37',NULL);
INSERT INTO "Outbox" VALUES(46,'emulator
private-resident-chen','{"channel":"emulator","conversationId":"private-resident-chen","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-chen"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000004\uFF0C\u8BF44\u53F7\u5C31\u884C\uFF09\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A3-FF86-79DF-B99F-2D6533FF77B0',0,1795357409158,1,1,'sent-40',NULL);
INSERT INTO "Outbox" VALUES(50,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u63A5\u7740\u521A\u624D\u7684\uFF1A\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357412542,1,1,'sent-46',NULL);
INSERT INTO "Outbox" VALUES(54,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A4-10C7-74F2-8682-4D9E6E91D4E9',0,1795357413575,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(56,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357415601,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a203a3b3eb7035a6cd594d169405b5',1795357389803,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795357390832,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795357391983,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795357392999,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795357394009,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795357395021,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795357396893,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795357398109,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795357399205,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795357400239,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795357401364,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795357402521,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795357403606,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795357404987,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795357406006,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795357407038,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795357408050,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795357409158,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795357410297,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795357411384,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795357412542,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795357413575,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795357414594,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795357415601,200,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A203A3-C84D-78D8-9AC2-66D3EE938655');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A203A3-CF9D-737F-80F2-176A5BA3E41E');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A203A3-D45D-70F2-9E16-3C92F35D8092');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A203A3-E9D6-7E35-8DFB-2C1C878643DF');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A203A3-FB32-7A34-8E48-6A64EAF40D73');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A203A4-0838-7C42-8122-A13E2B971A1A');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A203A4-10C7-7D54-BDF0-21C27EFB3660');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A203A4-14C2-7FC2-8AF6-6D80B4C15B90');
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
INSERT INTO "attachments" VALUES('01A203A3-E9D6-72C0-9A9E-CAC75FEF4F72','01A203A3-E9D6-7E35-8DFB-2C1C878643DF','01A203A3-E9D6-7AAE-8FE1-394574DB9FEA','image/png','photo.png',NULL,X'89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000D4944415478DA6364F8CF500F00038601805A347D6B0000000049454E44AE426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795357403606);
CREATE TABLE "claims" (
    "TicketId" TEXT NOT NULL CONSTRAINT "PK_claims" PRIMARY KEY,
    "Hash" TEXT NOT NULL,
    "Filer" TEXT NOT NULL,
    "Tries" INTEGER NOT NULL,
    "ClaimedAt" INTEGER NULL
);
CREATE TABLE "contractor_links" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_contractor_links" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "RevokedAt" INTEGER NULL,
    "ArrivedAt" INTEGER NULL,
    "Photos" INTEGER NOT NULL
);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795357390832,1795357390832);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795357391983,1795357391983);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795357392999,1795357392999);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795357394009,1795357394009);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,NULL,1795357396893);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A203A3-C84D-78D8-9AC2-66D3EE938655',NULL,NULL,1795357402521);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A203A3-E9D6-7E35-8DFB-2C1C878643DF',NULL,NULL,1795357403606);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A203A3-FB32-7A34-8E48-6A64EAF40D73',NULL,NULL,1795357408050);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',NULL,NULL,1795357409158);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A203A4-0838-7C42-8122-A13E2B971A1A',NULL,NULL,1795357411384);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A203A4-10C7-7D54-BDF0-21C27EFB3660',NULL,NULL,1795357413575);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A203A4-14C2-7FC2-8AF6-6D80B4C15B90',NULL,NULL,1795357414594);
CREATE TABLE "handovers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_handovers" PRIMARY KEY,
    "From" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    "Taken" INTEGER NOT NULL
);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
CREATE TABLE "known_units" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_known_units" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Parent" TEXT NULL,
    "ServesKeys" TEXT NOT NULL
);
INSERT INTO "known_units" VALUES('binjiang','district',NULL,'|');
INSERT INTO "known_units" VALUES('taoyuan','street','binjiang','|');
INSERT INTO "known_units" VALUES('qinyuan','community','taoyuan','|');
INSERT INTO "known_units" VALUES('chunxiao','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('chunxiao-1','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-2','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-3','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-4','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-5','building','chunxiao','|');
INSERT INTO "known_units" VALUES('chunxiao-6','building','chunxiao','|');
INSERT INTO "known_units" VALUES('qiushi','compound','qinyuan','|');
INSERT INTO "known_units" VALUES('qiushi-7','building','qiushi','|');
INSERT INTO "known_units" VALUES('qiushi-8','building','qiushi','|');
INSERT INTO "known_units" VALUES('qinyuan-grid','grid','qinyuan','|chunxiao|qiushi|');
INSERT INTO "known_units" VALUES('chunxiao-property','property','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-chengguan','chengguan','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('chunxiao-committee','committee','qinyuan','|chunxiao|');
INSERT INTO "known_units" VALUES('taoyuan-police','police','taoyuan','|taoyuan|');
INSERT INTO "known_units" VALUES('binjiang-fire','fire','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-power','power','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-water','water','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('binjiang-gas','gas','binjiang','|binjiang|');
INSERT INTO "known_units" VALUES('qinyuan-mediation','mediation','qinyuan','|qinyuan|');
CREATE TABLE "notice_answers" (
    "NoticeId" TEXT NOT NULL,
    "Group" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_notice_answers" PRIMARY KEY ("NoticeId", "Group")
);
CREATE TABLE "notices" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_notices" PRIMARY KEY,
    "Community" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "PlaceKeys" TEXT NOT NULL,
    "From" INTEGER NOT NULL,
    "To" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A203A3-C84D-78D8-9AC2-66D3EE938655','resident-li','zh-CN',NULL,'group-building-3','All',1795357395021);
INSERT INTO "persons" VALUES('01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','zh-CN','staff-property',NULL,'All',1795357396893);
INSERT INTO "persons" VALUES('01A203A3-D45D-70F2-9E16-3C92F35D8092','王建国','zh-CN',NULL,'group-building-3','All',1795357398109);
INSERT INTO "persons" VALUES('01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A','resident-chen','zh-CN',NULL,'group-building-3','All',1795357399205);
INSERT INTO "persons" VALUES('01A203A3-E9D6-7E35-8DFB-2C1C878643DF','resident-zhao','zh-CN',NULL,NULL,'All',1795357403606);
INSERT INTO "persons" VALUES('01A203A3-FB32-7A34-8E48-6A64EAF40D73','顾雅琴','zh-CN',NULL,NULL,'All',1795357408050);
INSERT INTO "persons" VALUES('01A203A4-0838-7C42-8122-A13E2B971A1A','resident-hu','zh-CN',NULL,NULL,'All',1795357411384);
INSERT INTO "persons" VALUES('01A203A4-10C7-7D54-BDF0-21C27EFB3660','周海涛','zh-CN',NULL,NULL,'All',1795357413575);
INSERT INTO "persons" VALUES('01A203A4-14C2-7FC2-8AF6-6D80B4C15B90','resident-sun','zh-CN',NULL,NULL,'All',1795357414594);
CREATE TABLE "representatives" (
    "TicketId" TEXT NOT NULL,
    "Seat" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_representatives" PRIMARY KEY ("TicketId", "Seat")
);
CREATE TABLE "statements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_statements" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "TicketId" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Public" INTEGER NOT NULL,
    "Room" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "statements" VALUES('01A203A3-C84D-7000-8001-74EA16109C37','01A203A3-C84D-78D8-9AC2-66D3EE938655','01A203A3-C84D-74B5-B03D-AA46C1445B0D','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795357395021);
INSERT INTO "statements" VALUES('01A203A3-D45D-7000-8002-3D6AB7A7EB2F','01A203A3-D45D-70F2-9E16-3C92F35D8092','01A203A3-C84D-74B5-B03D-AA46C1445B0D','+1',0,NULL,1795357398109);
INSERT INTO "statements" VALUES('01A203A3-D8A5-7000-8003-1EB7F9A481B1','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A','01A203A3-C84D-74B5-B03D-AA46C1445B0D','+1',0,NULL,1795357399205);
INSERT INTO "statements" VALUES('01A203A3-DCAF-7000-8004-EC46E3B4AFD3','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'师傅到了，正在换制动器',0,NULL,1795357400239);
INSERT INTO "statements" VALUES('01A203A3-DCAF-7000-8005-03D5AF118C58','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'师傅到了，正在换制动器',1,NULL,1795357400239);
INSERT INTO "statements" VALUES('01A203A3-E114-7000-8006-01C39D1AB5CE','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'更换了曳引机制动器',0,NULL,1795357401364);
INSERT INTO "statements" VALUES('01A203A3-E114-7000-8007-3147E6628A03','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'更换了曳引机制动器',1,NULL,1795357401364);
INSERT INTO "statements" VALUES('01A203A3-E599-7000-8008-2B7F23BD5920','01A203A3-C84D-78D8-9AC2-66D3EE938655','01A203A3-C84D-74B5-B03D-AA46C1445B0D','还是晃',0,NULL,1795357402521);
INSERT INTO "statements" VALUES('01A203A3-E9D6-7000-8009-DE742229BE5B','01A203A3-E9D6-7E35-8DFB-2C1C878643DF','01A203A3-E9D6-7AAE-8FE1-394574DB9FEA','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795357403606);
INSERT INTO "statements" VALUES('01A203A3-F336-7000-800A-A772879C7A24','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'换了灯泡',0,NULL,1795357406006);
INSERT INTO "statements" VALUES('01A203A3-F336-7000-800B-33E7AA6F71D1','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'换了灯泡',1,NULL,1795357406006);
INSERT INTO "statements" VALUES('01A203A3-FB32-7000-800C-2BD2D7F22DD3','01A203A3-FB32-7A34-8E48-6A64EAF40D73','01A203A3-FB32-7597-8C43-F2311F5FEED2','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795357408050);
INSERT INTO "statements" VALUES('01A203A3-FF86-7000-800D-865372E75418','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A','01A203A3-FF86-79DF-B99F-2D6533FF77B0','3栋2单元门口的垃圾没人收',0,NULL,1795357409158);
INSERT INTO "statements" VALUES('01A203A4-03F9-7000-800E-A706E1F98101','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'不归我们管',0,NULL,1795357410297);
INSERT INTO "statements" VALUES('01A203A4-03F9-7000-800F-8D6254C192AE','01A203A3-CF9D-737F-80F2-176A5BA3E41E',NULL,'不归我们管',1,NULL,1795357410297);
INSERT INTO "statements" VALUES('01A203A4-10C7-7000-8010-3F8DE96FAFF3','01A203A4-10C7-7D54-BDF0-21C27EFB3660','01A203A4-10C7-74F2-8682-4D9E6E91D4E9','5栋下水道堵了',0,NULL,1795357413575);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D','01A203A3-D45D-70F2-9E16-3C92F35D8092',NULL,0,1795357398109);
INSERT INTO "supporters" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',NULL,0,1795357399205);
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
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',1,1795357395021,'Opened','01A203A3-C84D-78D8-9AC2-66D3EE938655',NULL,NULL,'Received','Received','01A203A3-C84D-7000-8001-74EA16109C37',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T22:00:00\u0022,\u0022end\u0022:\u00222026-11-21T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203a3-c84d-78d8-9ac2-66d3ee938655","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357395021,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',2,1795357395021,'Routed','01A203A3-C84D-78D8-9AC2-66D3EE938655',NULL,NULL,'Received','Dispatched','01A203A3-C84D-7000-8001-74EA16109C37',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795400595021,"acceptBy":1795364595021,"firstDeadline":1795443795021,"deadline":1795443795021,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',3,1795357396893,'Accepted','01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357396893}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',4,1795357398109,'Joined','01A203A3-D45D-70F2-9E16-3C92F35D8092',NULL,NULL,'Accepted','Accepted','01A203A3-D45D-7000-8002-3D6AB7A7EB2F',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',5,1795357399205,'Joined','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',NULL,NULL,'Accepted','Accepted','01A203A3-D8A5-7000-8003-1EB7F9A481B1',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',6,1795357400239,'Progressed','01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','chunxiao-property','Accepted','InProgress','01A203A3-DCAF-7000-8004-EC46E3B4AFD3','01A203A3-DCAF-7000-8005-03D5AF118C58','{"before":{},"after":{"answeredAt":1795357400239}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',7,1795357401364,'Resolved','01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','chunxiao-property','InProgress','Resolved','01A203A3-E114-7000-8006-01C39D1AB5CE','01A203A3-E114-7000-8007-3147E6628A03','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795357401364,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',8,1795357402521,'Rated','01A203A3-C84D-78D8-9AC2-66D3EE938655',NULL,NULL,'Resolved','Resolved','01A203A3-E599-7000-8008-2B7F23BD5920',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D',9,1795357402521,'Reopened','01A203A3-C84D-78D8-9AC2-66D3EE938655',NULL,NULL,'Resolved','Dispatched','01A203A3-E599-7000-8008-2B7F23BD5920',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795364595021,"deadline":1795443795021,"promisedAt":1795435200000,"acceptedAt":1795357396893,"resolvedAt":1795357401364,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795364602521,"deadline":1795443802521,"promisedAt":1795435200000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',1,1795357403606,'Opened','01A203A3-E9D6-7E35-8DFB-2C1C878643DF',NULL,NULL,'Received','Received','01A203A3-E9D6-7000-8009-DE742229BE5B',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a203a3-e9d6-7e35-8dfb-2c1c878643df","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357403606,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',2,1795357403606,'Routed','01A203A3-E9D6-7E35-8DFB-2C1C878643DF',NULL,NULL,'Received','Dispatched','01A203A3-E9D6-7000-8009-DE742229BE5B',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795443803606,"acceptBy":1795371803606,"firstDeadline":1795530203606,"deadline":1795530203606,"promisedAt":1795521600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',3,1795357404987,'Accepted','01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357404987}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',4,1795357406006,'Resolved','01A203A3-CF9D-737F-80F2-176A5BA3E41E','staff-property','chunxiao-property','Accepted','Resolved','01A203A3-F336-7000-800A-A772879C7A24','01A203A3-F336-7000-800B-33E7AA6F71D1','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795357406006,"resolvedAt":1795357406006,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',5,1795357407038,'Rated','01A203A3-E9D6-7E35-8DFB-2C1C878643DF',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA',6,1795357407038,'Closed','01A203A3-E9D6-7E35-8DFB-2C1C878643DF',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795357407038}}');
INSERT INTO "ticket_events" VALUES('01A203A3-FB32-7597-8C43-F2311F5FEED2',1,1795357408050,'Opened','01A203A3-FB32-7A34-8E48-6A64EAF40D73',NULL,NULL,'Received','Received','01A203A3-FB32-7000-800C-2BD2D7F22DD3',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T00:00:00\u0022,\u0022end\u0022:\u00222026-11-22T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203a3-fb32-7a34-8e48-6a64eaf40d73","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795357408050,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-FB32-7597-8C43-F2311F5FEED2',2,1795357408050,'Routed','01A203A3-FB32-7A34-8E48-6A64EAF40D73',NULL,NULL,'Received','Dispatched','01A203A3-FB32-7000-800C-2BD2D7F22DD3',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795536000000,"acceptBy":1795443808050,"firstDeadline":1796140800000,"deadline":1796140800000,"promisedAt":1796126400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-FF86-79DF-B99F-2D6533FF77B0',1,1795357409158,'Opened','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',NULL,NULL,'Received','Received','01A203A3-FF86-7000-800D-865372E75418',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a203a3-d8a5-7155-a7e3-bcf5b1c1e61a","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357409158,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A3-FF86-79DF-B99F-2D6533FF77B0',2,1795357409158,'Routed','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',NULL,NULL,'Received','Dispatched','01A203A3-FF86-7000-800D-865372E75418',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795400609158,"acceptBy":1795364609158,"firstDeadline":1795443809158,"deadline":1795443809158,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A4-10C7-74F2-8682-4D9E6E91D4E9',1,1795357413575,'Opened','01A203A4-10C7-7D54-BDF0-21C27EFB3660',NULL,NULL,'Received','Received','01A203A4-10C7-7000-8010-3F8DE96FAFF3',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a203a4-10c7-7d54-bdf0-21c27efb3660","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357413575,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A4-10C7-74F2-8682-4D9E6E91D4E9',2,1795357413575,'Routed','01A203A4-10C7-7D54-BDF0-21C27EFB3660',NULL,NULL,'Received','Dispatched','01A203A4-10C7-7000-8010-3F8DE96FAFF3',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795400613575,"acceptBy":1795364613575,"firstDeadline":1795443813575,"deadline":1795443813575,"promisedAt":1795435200000,"acceptedAt":0}}');
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
    "MustReport" TEXT NOT NULL,
    "ReportedKeys" TEXT NOT NULL,
    "ReportedAt" INTEGER NULL,
    "RelayedAt" INTEGER NULL,
    "RelayedBy" TEXT NULL,
    "Relays" INTEGER NOT NULL,
    "ParkedUntil" INTEGER NULL,
    "Recurs" INTEGER NOT NULL,
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
INSERT INTO "tickets" VALUES('01A203A3-C84D-74B5-B03D-AA46C1445B0D','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T22:00:00","end":"2026-11-21T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A203A3-C84D-78D8-9AC2-66D3EE938655',0,'group-building-3','Group','NotNeeded',0,0,1795357395021,1795400595021,1795357400239,1795364602521,1795443795021,1795443802521,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A203A3-E9D6-7AAE-8FE1-394574DB9FEA','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A203A3-E9D6-7E35-8DFB-2C1C878643DF',0,NULL,'Group','Asked',0,0,1795357403606,1795443803606,1795357406006,1795371803606,1795530203606,1795530203606,1795521600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'Done',0,0,NULL,1795357404987,1795357406006,1795357407038,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A203A3-FB32-7597-8C43-F2311F5FEED2','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T00:00:00","end":"2026-11-22T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A203A3-FB32-7A34-8E48-6A64EAF40D73',0,NULL,'Secret','Asked',0,0,1795357408050,1795536000000,NULL,1795443808050,1796140800000,1796140800000,1796126400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A3-FF86-79DF-B99F-2D6533FF77B0','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A3-D8A5-7155-A7E3-BCF5B1C1E61A',0,NULL,'Group','Asked',0,0,1795357409158,1795400609158,NULL,1795364609158,1795443809158,1795443809158,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A4-10C7-74F2-8682-4D9E6E91D4E9','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A4-10C7-7D54-BDF0-21C27EFB3660',0,NULL,'Group','Asked',0,0,1795357413575,1795400613575,NULL,1795364613575,1795443813575,1795443813575,1795435200000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A203F6-2E0D-7F3C-B383-73F6BF5433B6','Press','01a203a3-c84d-74b5-b03d-aa46c1445b0d',21,1795362795021,'1795443795021',NULL);
INSERT INTO "timers" VALUES('01A21316-F514-7E4D-B5AA-648F67138202','RemindRating','01a203a3-c84d-74b5-b03d-aa46c1445b0d',7,1795616601364,'1795357401364',NULL);
INSERT INTO "timers" VALUES('01A23723-7914-7785-95E8-D1768DFBC7DD','CloseUnrated','01a203a3-c84d-74b5-b03d-aa46c1445b0d',70,1796221401364,'1795357401364',NULL);
INSERT INTO "timers" VALUES('01A203F6-4B59-7039-9638-327E8F50D3B2','Press','01a203a3-c84d-74b5-b03d-aa46c1445b0d',91,1795362802521,'1795443802521',NULL);
INSERT INTO "timers" VALUES('01A205EA-BE80-7DBC-B8D1-055195B4ED98','Press','01a203a3-e9d6-7aae-8fe1-394574db9fea',21,1795395600000,'1795530203606',NULL);
INSERT INTO "timers" VALUES('01A21317-0736-7CCE-9E75-8BFB3E3612AD','RemindRating','01a203a3-e9d6-7aae-8fe1-394574db9fea',4,1795616606006,'1795357406006',NULL);
INSERT INTO "timers" VALUES('01A23723-8B36-72A7-B4E3-C8A9273B2026','CloseUnrated','01a203a3-e9d6-7aae-8fe1-394574db9fea',40,1796221406006,'1795357406006',NULL);
INSERT INTO "timers" VALUES('01A20780-C032-7A05-8DBB-C099C988180E','Press','01a203a3-fb32-7597-8c43-f2311f5feed2',21,1795422208050,'1796140800000',NULL);
INSERT INTO "timers" VALUES('01A203F6-6546-7A41-ACF2-EB8E7057677D','Press','01a203a3-ff86-79df-b99f-2d6533ff77b0',21,1795362809158,'1795443809158',NULL);
INSERT INTO "timers" VALUES('01A203F6-7687-7E8F-8F33-B54291E951B0','Press','01a203a4-10c7-74f2-8682-4d9e6e91d4e9',21,1795362813575,'1795443813575',NULL);
CREATE TABLE "trials" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_trials" PRIMARY KEY,
    "Chosen" INTEGER NULL,
    "Record" TEXT NOT NULL,
    "Offered" INTEGER NOT NULL
);
CREATE TABLE "visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY,
    "Staff" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Category" TEXT NULL,
    "At" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_Queue_Id" ON "Outbox" ("Queue", "Id") WHERE "State" = 0;
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_contractor_links_TicketId" ON "contractor_links" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
CREATE INDEX "IX_handovers_Until" ON "handovers" ("Until");
CREATE INDEX "IX_hotline_orders_Staff_At" ON "hotline_orders" ("Staff", "At");
CREATE INDEX "IX_hotline_orders_TicketId" ON "hotline_orders" ("TicketId");
CREATE INDEX "IX_notices_Community_To" ON "notices" ("Community", "To");
CREATE INDEX "IX_persons_Staff" ON "persons" ("Staff");
CREATE UNIQUE INDEX "IX_representatives_TicketId_PersonId" ON "representatives" ("TicketId", "PersonId");
CREATE INDEX "IX_statements_PersonId" ON "statements" ("PersonId");
CREATE INDEX "IX_statements_TicketId" ON "statements" ("TicketId");
CREATE INDEX "IX_supporters_PersonId" ON "supporters" ("PersonId");
CREATE INDEX "IX_tickets_Community_State" ON "tickets" ("Community", "State");
CREATE INDEX "IX_tickets_Lead_State" ON "tickets" ("Lead", "State");
CREATE UNIQUE INDEX "IX_tickets_Number" ON "tickets" ("Number");
CREATE INDEX "IX_tickets_Offered_State" ON "tickets" ("Offered", "State");
CREATE INDEX "IX_tickets_PlaceUnit_Category_OpenedAt" ON "tickets" ("PlaceUnit", "Category", "OpenedAt");
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',56);
COMMIT;
PRAGMA user_version = 23;
