-- A database that the program of schema 12 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-22T14:21:11.8301099+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357271830,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-22T14:21:14.9068194+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795357274906,NULL,NULL,NULL,0,2);
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
group-compound','{"channel":"emulator","conversationId":"group-compound","serviceUrl":"{channel}","botId":"bot-1","isGroup":true,"userId":"somebody"}','{"version":1,"text":"\u6211\u662F\u5C0F\u7F14\uFF0C\u7531\u6C81\u56ED\u793E\u533A\u5C45\u59D4\u4F1A\u7BA1\uFF0C\u5E2E\u5927\u5BB6\u628A\u5C0F\u533A\u7684\u4E8B\u62A5\u4E0A\u53BB\u3001\u76EF\u5230\u529E\u597D\u3002\n\u53EA\u542C@\u6211\u7684\u8BDD\u548C\u6551\u547D\u7684\u4E8B\uFF1B\u8BB0\u4E8B\u60C5\u3001\u697C\u680B\uFF0C\u4E0D\u7559\u95F2\u804A\u3002\n\u8FDB\u5C55\u53D1\u5728\u8FD9\u91CC\uFF0C\u4E0D\u8BF4\u8C01\u62A5\u7684\uFF0C\u4E0D\u62A5\u95E8\u724C\u3002\n\u4ECE\u4E0D\u8981\u94B1\u3001\u4E0D\u8981\u9A8C\u8BC1\u7801\u3001\u4E0D\u8981\u8EAB\u4EFD\u8BC1\u53F7\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357250719,1,1,'sent-2',NULL);
INSERT INTO "Outbox" VALUES(18,'emulator
group-community','{"channel":"emulator","conversationId":"group-community","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF1A\u6625\u6653\u7269\u4E1A\u8BF4\u529E\u597D\u4E86\uFF0C\u66F4\u6362\u4E86\u66F3\u5F15\u673A\u5236\u52A8\u5668\uFF081\u53F7\uFF09\u3002\n\u597D\u6CA1\u597D\uFF0C\u62A5\u7684\u4EBA\u56DE\u201C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\u8BF4\u4E86\u7B97\u3002","locale":"zh-CN"}','post.resolved 01a203a1a07d7784ad3465471a8ff836 7 group-community emulator','01A203A1-A07D-7784-AD34-65471A8FF836',0,1795357261168,1,1,'sent-18',NULL);
INSERT INTO "Outbox" VALUES(19,'emulator
@resident-li','{"channel":"emulator","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\uFF081\u53F7\uFF09\u597D\u4E86\u5417\uFF1F\u56DE\u201C\u6EE1\u610F\u201D\u201C\u57FA\u672C\u6EE1\u610F\u201D\u6216\u201C\u4E0D\u6EE1\u610F\u201D\uFF0C\u4E5F\u53EF\u4EE5\u52A0\u4E00\u53E5\u539F\u56E0\u3002","suggestedActions":[{"title":"\u6EE1\u610F","value":"\u6EE1\u610F 1"},{"title":"\u57FA\u672C\u6EE1\u610F","value":"\u57FA\u672C\u6EE1\u610F 1"},{"title":"\u4E0D\u6EE1\u610F","value":"\u4E0D\u6EE1\u610F 1"}],"locale":"zh-CN"}','ask.rating 01a203a1a07d7784ad3465471a8ff836 7 emulator resident-li','01A203A1-A07D-7784-AD34-65471A8FF836',1795357261168,1795357261168,1,1,'sent-20',NULL);
INSERT INTO "Outbox" VALUES(21,'emulator
group-building-3','{"channel":"emulator","conversationId":"group-building-3","serviceUrl":"{channel}","botId":"bot-1","isGroup":true}','{"version":1,"text":"3\u680B\u7535\u68AF\u6545\u969C\u6CA1\u597D\uFF0C\u91CD\u65B0\u529E\uFF1A\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\uFF0C\u660E\u665A8\u70B9\u524D\u7ED9\u7ED3\u679C\uFF081\u53F7\uFF09\u3002","locale":"zh-CN"}','post.reopened 01a203a1a07d7784ad3465471a8ff836 9 group-building-3 emulator','01A203A1-A07D-7784-AD34-65471A8FF836',0,1795357262273,1,1,'sent-26',NULL);
INSERT INTO "Outbox" VALUES(27,'emulator
private-resident-li','{"channel":"emulator","conversationId":"private-resident-li","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-li"}','{"version":1,"text":"1\u53F7\u91CD\u65B0\u529E\uFF0C\u6C81\u56ED\u793E\u533A\u6765\u76EF\uFF0C\u6625\u6653\u7269\u4E1A\u63A5\u7740\u4FEE\u3002\u65B0\u7684\u7B54\u590D\u65F6\u95F4\uFF1A\u660E\u665A8\u70B9\u524D\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357262273,1,1,'sent-21',NULL);
INSERT INTO "Outbox" VALUES(39,'emulator
private-resident-zhao','{"channel":"emulator","conversationId":"private-resident-zhao","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-zhao"}','{"version":1,"text":"\u8C22\u8C22\uFF0C2\u53F7\u5C31\u7B97\u529E\u597D\u4E86\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357266567,1,1,'sent-35',NULL);
INSERT INTO "Outbox" VALUES(42,'emulator
private-resident-gu','{"channel":"emulator","conversationId":"private-resident-gu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-gu"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A\u6625\u6653\u5C0F\u533A\u7269\u4E1A\u670D\u52A1\uFF08\u6628\u5929\u8D77\uFF09\uFF0C\u6C81\u56ED\u793E\u533A12\u67081\u65E5\u524D\u5904\u7406\uFF08QY-2026-000003\uFF0C\u8BF43\u53F7\u5C31\u884C\uFF09\u3002","suggestedActions":[{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A1-D68A-71EB-AFC8-238E7199225D',0,1795357267594,1,1,'sent-38',NULL);
INSERT INTO "Outbox" VALUES(46,'emulator
private-resident-chen','{"channel":"emulator","conversationId":"private-resident-chen","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-chen"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000004\uFF0C\u8BF44\u53F7\u5C31\u884C\uFF09\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C3\u680B2\u5355\u5143\u95E8\u53E3\u5783\u573E\u672A\u6E05\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A1-DAAF-7052-8A33-0FD3EC8ABE62',0,1795357268655,1,1,'sent-41',NULL);
INSERT INTO "Outbox" VALUES(50,'emulator
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u63A5\u7740\u521A\u624D\u7684\uFF1A\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357271830,1,1,'sent-46',NULL);
INSERT INTO "Outbox" VALUES(54,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u665A8\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A203A1-EB24-7748-BBBB-081B1F71C361',0,1795357272868,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(56,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795357274906,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795357249286,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795357250719,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795357251734,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795357252740,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795357253757,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795357256588,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795357257773,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795357259100,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795357260123,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795357261168,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795357262273,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795357263358,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795357264498,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795357265522,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795357266567,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795357267594,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795357268655,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795357269686,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795357270722,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795357271830,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795357272868,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795357273895,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795357274906,200,NULL);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A203A1-A07D-7B53-BDF8-CF161AB68AEA');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A203A1-B02D-71AD-ABCB-FAEFA8F6CC7A');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A203A1-B55C-7B77-8F92-83CA134C8B03');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A203A1-C5FE-76AC-818F-CE1851806CB2');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A203A1-D68A-71C3-AFEB-AE02D8BBE51A');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A203A1-E2C2-73F0-93C0-E5B07AD42F8E');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A203A1-EB24-7E4B-9FCC-920E9F64FE4F');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A203A1-EF27-7615-880F-09F1DD10E845');
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
INSERT INTO "attachments" VALUES('01A203A1-C5FE-7AE6-8363-9690ABD7E9C0','01A203A1-C5FE-76AC-818F-CE1851806CB2','01A203A1-C5FE-7584-ABCC-2AF47965C87E','image/png','photo.png',NULL,X'89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000D4944415478DA6364F8CF500F00038601805A347D6B0000000049454E44AE426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795357263358);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795357249286,1795357249286);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795357250719,1795357250719);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795357251734,1795357251734);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795357252740,1795357252740);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,NULL,1795357256588);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A203A1-A07D-7B53-BDF8-CF161AB68AEA',NULL,NULL,1795357262273);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A203A1-C5FE-76AC-818F-CE1851806CB2',NULL,NULL,1795357263358);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A203A1-D68A-71C3-AFEB-AE02D8BBE51A',NULL,NULL,1795357267594);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A203A1-B55C-7B77-8F92-83CA134C8B03',NULL,NULL,1795357268655);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A203A1-E2C2-73F0-93C0-E5B07AD42F8E',NULL,NULL,1795357270722);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A203A1-EB24-7E4B-9FCC-920E9F64FE4F',NULL,NULL,1795357272868);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A203A1-EF27-7615-880F-09F1DD10E845',NULL,NULL,1795357273895);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
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
INSERT INTO "persons" VALUES('01A203A1-A07D-7B53-BDF8-CF161AB68AEA','resident-li','zh-CN',NULL,'group-building-3','All',1795357253757);
INSERT INTO "persons" VALUES('01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','zh-CN','staff-property',NULL,'All',1795357256588);
INSERT INTO "persons" VALUES('01A203A1-B02D-71AD-ABCB-FAEFA8F6CC7A','王建国','zh-CN',NULL,'group-building-3','All',1795357257773);
INSERT INTO "persons" VALUES('01A203A1-B55C-7B77-8F92-83CA134C8B03','resident-chen','zh-CN',NULL,'group-building-3','All',1795357259100);
INSERT INTO "persons" VALUES('01A203A1-C5FE-76AC-818F-CE1851806CB2','resident-zhao','zh-CN',NULL,NULL,'All',1795357263358);
INSERT INTO "persons" VALUES('01A203A1-D68A-71C3-AFEB-AE02D8BBE51A','顾雅琴','zh-CN',NULL,NULL,'All',1795357267594);
INSERT INTO "persons" VALUES('01A203A1-E2C2-73F0-93C0-E5B07AD42F8E','resident-hu','zh-CN',NULL,NULL,'All',1795357270722);
INSERT INTO "persons" VALUES('01A203A1-EB24-7E4B-9FCC-920E9F64FE4F','周海涛','zh-CN',NULL,NULL,'All',1795357272868);
INSERT INTO "persons" VALUES('01A203A1-EF27-7615-880F-09F1DD10E845','resident-sun','zh-CN',NULL,NULL,'All',1795357273895);
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
INSERT INTO "statements" VALUES('01A203A1-A07D-7000-8001-10A578F17962','01A203A1-A07D-7B53-BDF8-CF161AB68AEA','01A203A1-A07D-7784-AD34-65471A8FF836','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795357253757);
INSERT INTO "statements" VALUES('01A203A1-B02D-7000-8002-29326CDA6B17','01A203A1-B02D-71AD-ABCB-FAEFA8F6CC7A','01A203A1-A07D-7784-AD34-65471A8FF836','+1',0,NULL,1795357257773);
INSERT INTO "statements" VALUES('01A203A1-B55C-7000-8003-D1BDE7CC68FE','01A203A1-B55C-7B77-8F92-83CA134C8B03','01A203A1-A07D-7784-AD34-65471A8FF836','+1',0,NULL,1795357259100);
INSERT INTO "statements" VALUES('01A203A1-B95B-7000-8004-D1F392125D8E','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'师傅到了，正在换制动器',0,NULL,1795357260123);
INSERT INTO "statements" VALUES('01A203A1-B95B-7000-8005-EB1D08FD4A9D','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'师傅到了，正在换制动器',1,NULL,1795357260123);
INSERT INTO "statements" VALUES('01A203A1-BD70-7000-8006-F57E22478090','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'更换了曳引机制动器',0,NULL,1795357261168);
INSERT INTO "statements" VALUES('01A203A1-BD70-7000-8007-FDDA7B782854','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'更换了曳引机制动器',1,NULL,1795357261168);
INSERT INTO "statements" VALUES('01A203A1-C1C1-7000-8008-2437DD7E6FB6','01A203A1-A07D-7B53-BDF8-CF161AB68AEA','01A203A1-A07D-7784-AD34-65471A8FF836','还是晃',0,NULL,1795357262273);
INSERT INTO "statements" VALUES('01A203A1-C5FE-7000-8009-D6140E3DDF40','01A203A1-C5FE-76AC-818F-CE1851806CB2','01A203A1-C5FE-7584-ABCC-2AF47965C87E','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795357263358);
INSERT INTO "statements" VALUES('01A203A1-CE72-7000-800A-5BE91CC2CAD7','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'换了灯泡',0,NULL,1795357265522);
INSERT INTO "statements" VALUES('01A203A1-CE72-7000-800B-446C898DC662','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'换了灯泡',1,NULL,1795357265522);
INSERT INTO "statements" VALUES('01A203A1-D68A-7000-800C-634BF7D93E5A','01A203A1-D68A-71C3-AFEB-AE02D8BBE51A','01A203A1-D68A-71EB-AFC8-238E7199225D','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795357267594);
INSERT INTO "statements" VALUES('01A203A1-DAAF-7000-800D-098704B34B2C','01A203A1-B55C-7B77-8F92-83CA134C8B03','01A203A1-DAAF-7052-8A33-0FD3EC8ABE62','3栋2单元门口的垃圾没人收',0,NULL,1795357268655);
INSERT INTO "statements" VALUES('01A203A1-DEB6-7000-800E-9578502809A2','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'不归我们管',0,NULL,1795357269686);
INSERT INTO "statements" VALUES('01A203A1-DEB6-7000-800F-AD5E74B8024A','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8',NULL,'不归我们管',1,NULL,1795357269686);
INSERT INTO "statements" VALUES('01A203A1-EB24-7000-8010-7C55550F4FF9','01A203A1-EB24-7E4B-9FCC-920E9F64FE4F','01A203A1-EB24-7748-BBBB-081B1F71C361','5栋下水道堵了',0,NULL,1795357272868);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836','01A203A1-B02D-71AD-ABCB-FAEFA8F6CC7A',NULL,0,1795357257773);
INSERT INTO "supporters" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836','01A203A1-B55C-7B77-8F92-83CA134C8B03',NULL,0,1795357259100);
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
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',1,1795357253757,'Opened','01A203A1-A07D-7B53-BDF8-CF161AB68AEA',NULL,NULL,'Received','Received','01A203A1-A07D-7000-8001-10A578F17962',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T22:00:00\u0022,\u0022end\u0022:\u00222026-11-21T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203a1-a07d-7b53-bdf8-cf161ab68aea","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357253757,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',2,1795357253757,'Routed','01A203A1-A07D-7B53-BDF8-CF161AB68AEA',NULL,NULL,'Received','Dispatched','01A203A1-A07D-7000-8001-10A578F17962',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795400453757,"acceptBy":1795364453757,"firstDeadline":1795443653757,"deadline":1795443653757,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',3,1795357256588,'Accepted','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357256588}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',4,1795357257773,'Joined','01A203A1-B02D-71AD-ABCB-FAEFA8F6CC7A',NULL,NULL,'Accepted','Accepted','01A203A1-B02D-7000-8002-29326CDA6B17',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',5,1795357259100,'Joined','01A203A1-B55C-7B77-8F92-83CA134C8B03',NULL,NULL,'Accepted','Accepted','01A203A1-B55C-7000-8003-D1BDE7CC68FE',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',6,1795357260123,'Progressed','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','chunxiao-property','Accepted','InProgress','01A203A1-B95B-7000-8004-D1F392125D8E','01A203A1-B95B-7000-8005-EB1D08FD4A9D','{"before":{},"after":{"answeredAt":1795357260123}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',7,1795357261168,'Resolved','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','chunxiao-property','InProgress','Resolved','01A203A1-BD70-7000-8006-F57E22478090','01A203A1-BD70-7000-8007-FDDA7B782854','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795357261168,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',8,1795357262273,'Rated','01A203A1-A07D-7B53-BDF8-CF161AB68AEA',NULL,NULL,'Resolved','Resolved','01A203A1-C1C1-7000-8008-2437DD7E6FB6',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836',9,1795357262273,'Reopened','01A203A1-A07D-7B53-BDF8-CF161AB68AEA',NULL,NULL,'Resolved','Dispatched','01A203A1-C1C1-7000-8008-2437DD7E6FB6',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795364453757,"deadline":1795443653757,"promisedAt":1795435200000,"acceptedAt":1795357256588,"resolvedAt":1795357261168,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795364462273,"deadline":1795443662273,"promisedAt":1795435200000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',1,1795357263358,'Opened','01A203A1-C5FE-76AC-818F-CE1851806CB2',NULL,NULL,'Received','Received','01A203A1-C5FE-7000-8009-D6140E3DDF40',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a203a1-c5fe-76ac-818f-ce1851806cb2","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357263358,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',2,1795357263358,'Routed','01A203A1-C5FE-76AC-818F-CE1851806CB2',NULL,NULL,'Received','Dispatched','01A203A1-C5FE-7000-8009-D6140E3DDF40',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795443663358,"acceptBy":1795371663358,"firstDeadline":1795530063358,"deadline":1795530063358,"promisedAt":1795521600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',3,1795357264498,'Accepted','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795357264498}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',4,1795357265522,'Resolved','01A203A1-AB8C-771E-BB65-66D3BEF7AFF8','staff-property','chunxiao-property','Accepted','Resolved','01A203A1-CE72-7000-800A-5BE91CC2CAD7','01A203A1-CE72-7000-800B-446C898DC662','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795357265522,"resolvedAt":1795357265522,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',5,1795357266567,'Rated','01A203A1-C5FE-76AC-818F-CE1851806CB2',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E',6,1795357266567,'Closed','01A203A1-C5FE-76AC-818F-CE1851806CB2',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795357266567}}');
INSERT INTO "ticket_events" VALUES('01A203A1-D68A-71EB-AFC8-238E7199225D',1,1795357267594,'Opened','01A203A1-D68A-71C3-AFEB-AE02D8BBE51A',NULL,NULL,'Received','Received','01A203A1-D68A-7000-800C-634BF7D93E5A',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-21T00:00:00\u0022,\u0022end\u0022:\u00222026-11-22T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a203a1-d68a-71c3-afeb-ae02d8bbe51a","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795357267594,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-D68A-71EB-AFC8-238E7199225D',2,1795357267594,'Routed','01A203A1-D68A-71C3-AFEB-AE02D8BBE51A',NULL,NULL,'Received','Dispatched','01A203A1-D68A-7000-800C-634BF7D93E5A',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795536000000,"acceptBy":1795443667594,"firstDeadline":1796140800000,"deadline":1796140800000,"promisedAt":1796126400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-DAAF-7052-8A33-0FD3EC8ABE62',1,1795357268655,'Opened','01A203A1-B55C-7B77-8F92-83CA134C8B03',NULL,NULL,'Received','Received','01A203A1-DAAF-7000-800D-098704B34B2C',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a203a1-b55c-7b77-8f92-83ca134c8b03","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357268655,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-DAAF-7052-8A33-0FD3EC8ABE62',2,1795357268655,'Routed','01A203A1-B55C-7B77-8F92-83CA134C8B03',NULL,NULL,'Received','Dispatched','01A203A1-DAAF-7000-800D-098704B34B2C',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795400468655,"acceptBy":1795364468655,"firstDeadline":1795443668655,"deadline":1795443668655,"promisedAt":1795435200000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-EB24-7748-BBBB-081B1F71C361',1,1795357272868,'Opened','01A203A1-EB24-7E4B-9FCC-920E9F64FE4F',NULL,NULL,'Received','Received','01A203A1-EB24-7000-8010-7C55550F4FF9',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a203a1-eb24-7e4b-9fcc-920e9f64fe4f","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795357272868,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A203A1-EB24-7748-BBBB-081B1F71C361',2,1795357272868,'Routed','01A203A1-EB24-7E4B-9FCC-920E9F64FE4F',NULL,NULL,'Received','Dispatched','01A203A1-EB24-7000-8010-7C55550F4FF9',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795400472868,"acceptBy":1795364472868,"firstDeadline":1795443672868,"deadline":1795443672868,"promisedAt":1795435200000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A203A1-A07D-7784-AD34-65471A8FF836','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T22:00:00","end":"2026-11-21T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A203A1-A07D-7B53-BDF8-CF161AB68AEA',0,'group-building-3','Group','NotNeeded',0,0,1795357253757,1795400453757,1795357260123,1795364462273,1795443653757,1795443662273,1795435200000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A203A1-C5FE-7584-ABCC-2AF47965C87E','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A203A1-C5FE-76AC-818F-CE1851806CB2',0,NULL,'Group','Asked',0,0,1795357263358,1795443663358,1795357265522,1795371663358,1795530063358,1795530063358,1795521600000,0,NULL,NULL,0,'Done',0,0,NULL,1795357264498,1795357265522,1795357266567,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A203A1-D68A-71EB-AFC8-238E7199225D','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-21T00:00:00","end":"2026-11-22T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A203A1-D68A-71C3-AFEB-AE02D8BBE51A',0,NULL,'Secret','Asked',0,0,1795357267594,1795536000000,NULL,1795443667594,1796140800000,1796140800000,1796126400000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A1-DAAF-7052-8A33-0FD3EC8ABE62','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A1-B55C-7B77-8F92-83CA134C8B03',0,NULL,'Group','Asked',0,0,1795357268655,1795400468655,NULL,1795364468655,1795443668655,1795443668655,1795435200000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A203A1-EB24-7748-BBBB-081B1F71C361','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A203A1-EB24-7E4B-9FCC-920E9F64FE4F',0,NULL,'Group','Asked',0,0,1795357272868,1795400472868,NULL,1795364472868,1795443672868,1795443672868,1795435200000,0,NULL,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A203F4-063D-7C40-8DEB-42C1950E9BEB','Press','01a203a1-a07d-7784-ad34-65471a8ff836',21,1795362653757,'1795443653757',NULL);
INSERT INTO "timers" VALUES('01A21314-D170-7B88-90A0-C19B5764C7B3','RemindRating','01a203a1-a07d-7784-ad34-65471a8ff836',7,1795616461168,'1795357261168',NULL);
INSERT INTO "timers" VALUES('01A23721-5570-769A-AC7A-68DC52BDD1EC','CloseUnrated','01a203a1-a07d-7784-ad34-65471a8ff836',70,1796221261168,'1795357261168',NULL);
INSERT INTO "timers" VALUES('01A203F4-2781-753E-8AB2-A90355038F15','Press','01a203a1-a07d-7784-ad34-65471a8ff836',91,1795362662273,'1795443662273',NULL);
INSERT INTO "timers" VALUES('01A205EA-BE80-7BCB-8E70-11F577CED01C','Press','01a203a1-c5fe-7584-abcc-2af47965c87e',21,1795395600000,'1795530063358',NULL);
INSERT INTO "timers" VALUES('01A21314-E272-7DDB-965C-9429BF678FF4','RemindRating','01a203a1-c5fe-7584-abcc-2af47965c87e',4,1795616465522,'1795357265522',NULL);
INSERT INTO "timers" VALUES('01A23721-6672-7797-92FC-2E0DFCA4850A','CloseUnrated','01a203a1-c5fe-7584-abcc-2af47965c87e',40,1796221265522,'1795357265522',NULL);
INSERT INTO "timers" VALUES('01A2077E-9B8A-7BBD-A3DC-054BC07992C7','Press','01a203a1-d68a-71eb-afc8-238e7199225d',21,1795422067594,'1796140800000',NULL);
INSERT INTO "timers" VALUES('01A203F4-406F-7E6B-AE1D-47953A724AFB','Press','01a203a1-daaf-7052-8a33-0fd3ec8abe62',21,1795362668655,'1795443668655',NULL);
INSERT INTO "timers" VALUES('01A203F4-50E4-7238-AC93-BEBFC73EAA02','Press','01a203a1-eb24-7748-bbbb-081b1f71c361',21,1795362672868,'1795443672868',NULL);
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
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',56);
COMMIT;
PRAGMA user_version = 12;
