-- A database that the program of schema 18 wrote in a short conversation.
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
resident-hu','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","said":"\u5C0F\u533A\u4E1C\u95E8\u8DEF\u706F\u4E0D\u4EAE","assumed":false,"partial":false},"category":{"type":"Category","value":"34008","assumed":false,"partial":false},"place":{"type":"Place","value":"\u4E1C\u95E8","said":"\u4E1C\u95E8","assumed":false,"partial":true,"place":{"span":{"start":2,"length":2,"end":4},"spot":"\u4E1C\u95E8","negated":false}},"since":{"type":"Time","value":"\u4ECA\u5929","said":"\u4ECA\u5929","assumed":false,"partial":false,"time":{"span":{"start":0,"length":2,"end":2},"start":"2026-11-23T00:00:00","end":"2026-11-24T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}}},"history":["what","category","since"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:54:18.6432352+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413258643,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-resident-sun
resident-sun','{"flow":"complaint/report","step":"place","slots":{"category":{"type":"Category","value":"35001","assumed":false,"partial":false},"what":{"type":"Text","value":"\u5783\u573E\u6876\u6EE1\u4E86","said":"\u5783\u573E\u6876\u6EE1\u4E86","assumed":false,"partial":false}},"history":["category","what"],"facts":{"word":"\u6211\u8981\u6295\u8BC9"},"candidates":[],"askedAt":"2026-11-23T05:54:20.774811+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413260774,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-grid
staff-grid','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u4EA4\u73ED \u697C\u7BA1\u5458","said":"\u4EA4\u73ED \u697C\u7BA1\u5458","assumed":false,"partial":false},"category":{"type":"Category","value":"39008","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:54:23.66871+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413263668,NULL,NULL,NULL,0,2);
INSERT INTO "Dialogs" VALUES('emulator
private-staff-building
staff-building','{"flow":"complaint/report","step":"place","slots":{"what":{"type":"Text","value":"\u63A5\u73ED","said":"\u63A5\u73ED","assumed":false,"partial":false},"category":{"type":"Category","value":"40006","assumed":false,"partial":false}},"history":["what","category"],"facts":{"intent":"matter"},"candidates":[],"askedAt":"2026-11-23T05:54:22.9566336+00:00","tries":0,"locale":"zh-CN","dormant":false}',1795413262956,NULL,NULL,NULL,0,1);
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
private-resident-hu','{"channel":"emulator","conversationId":"private-resident-hu","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-hu"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413258643,1,1,'sent-42',NULL);
INSERT INTO "Outbox" VALUES(51,'emulator
private-resident-refuses','{"channel":"emulator","conversationId":"private-resident-refuses","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-refuses"}','{"version":1,"text":"\u8BB0\u4E0B\u4E86\uFF1A5\u680B\u4E0B\u6C34\u9053\u5835\u585E\uFF0C\u6625\u6653\u7269\u4E1A\u660E\u5929\u4E0B\u53481\u70B9\u524D\u5904\u7406\uFF08QY-2026-000005\uFF0C\u8BF45\u53F7\u5C31\u884C\uFF09\u3002\n\u5BB6\u91CC\u5835\u8FD8\u662F\u516C\u5171\u7BA1\u9053\uFF1F\u4E0D\u8BF4\u4E5F\u884C\u3002\n\u7FA4\u91CC\u53EF\u4EE5\u8FD9\u6837\u8BF4\u5417\uFF1A\u201C5\u680B\u4E0B\u6C34\u9053\u5835\u585E\u201D \u60A8\u540C\u610F\u6211\u624D\u53D1\uFF0C\u4E0D\u56DE\u5C31\u4E0D\u53D1\u3002","suggestedActions":[{"title":"\u53EF\u4EE5\u516C\u5F00","value":"\u53EF\u4EE5\u516C\u5F00"},{"title":"\u518D\u5220\u51CF","value":"\u518D\u5220\u51CF"},{"title":"\u4E0D\u516C\u5F00","value":"\u4E0D\u516C\u5F00"},{"title":"\u533F\u540D","value":"\u533F\u540D"},{"title":"\u4E3A\u4EC0\u4E48","value":"\u4E3A\u4EC0\u4E48"}],"locale":"zh-CN"}',NULL,'01A206F8-345D-77D9-AABD-61FD9C336728',0,1795413259357,2,1,NULL,'404 HTTP 404');
INSERT INTO "Outbox" VALUES(53,'emulator
private-resident-sun','{"channel":"emulator","conversationId":"private-resident-sun","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"resident-sun"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413260774,1,1,'sent-47',NULL);
INSERT INTO "Outbox" VALUES(57,'emulator
private-staff-building','{"channel":"emulator","conversationId":"private-staff-building","serviceUrl":"{channel}","botId":"bot-1","isGroup":false,"userId":"staff-building"}','{"version":1,"text":"\u5728\u54EA\u91CC\uFF1F\u4F8B\u5982\uFF1A3\u680B2\u5355\u5143\u7535\u68AF\u3002","locale":"zh-CN"}',NULL,NULL,0,1795413262956,1,1,'sent-51',NULL);
CREATE TABLE "Turns" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_Turns" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "Status" INTEGER NOT NULL,
    "Body" TEXT NULL
);
INSERT INTO "Turns" VALUES('rehousing 01a206f7f5157adfb7dd994e412549cd',1795413243157,200,NULL);
INSERT INTO "Turns" VALUES('weekly 01a206f7f5887dee91516a240e6b11e5',1795413243273,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|conversationUpdate|in-1',1795413243500,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-compound|conversationUpdate|in-2',1795413244311,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-community|conversationUpdate|in-3',1795413245020,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-staff|conversationUpdate|in-4',1795413245728,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-5',1795413246436,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-6',1795413248145,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-7',1795413249038,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-8',1795413249832,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-9',1795413250549,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-10',1795413251326,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-li|message|in-11',1795413252048,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-12',1795413252841,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-13',1795413253597,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-14',1795413254323,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-15',1795413255032,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-gu|message|in-16',1795413255744,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-chen|message|in-17',1795413256470,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-18',1795413257185,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-19',1795413257901,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-hu|message|in-20',1795413258643,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-refuses|message|in-21',1795413259357,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-22',1795413260068,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-sun|message|in-23',1795413260774,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-24',1795413261480,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-25',1795413262224,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-building|message|in-26',1795413262956,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-grid|message|in-27',1795413263668,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-staff-property|message|in-28',1795413264441,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-head-3|message|in-29',1795413265174,200,NULL);
INSERT INTO "Turns" VALUES('emulator|private-resident-zhao|message|in-30',1795413265887,200,NULL);
INSERT INTO "Turns" VALUES('emulator|group-building-3|message|in-31',1795413266595,200,NULL);
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
INSERT INTO "attachments" VALUES('01A206F8-1AE9-7387-9A50-0BF9DB698370','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71','01A206F8-1AE9-787C-AD08-0A892D84492B','image/png','photo.png',NULL,X'89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082','6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0',1795413252841);
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
INSERT INTO "contractor_links" VALUES('01A206F8-4839-7EA8-987A-D4E8DAB00C1A','01A206F8-01E4-77FC-A4AC-9CD112F8A736','顺达电梯','staff-property','01A206F8-0891-7C9B-8A35-CC0E85DC5779',1795413264441,1796018064441,NULL,NULL,0);
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
INSERT INTO "conversations" VALUES('emulator','group-building-3','{channel}','bot-1',1,'group-building-3',NULL,'zh-CN',1795413243500,1795413243500);
INSERT INTO "conversations" VALUES('emulator','group-compound','{channel}','bot-1',1,'group-compound',NULL,'zh-CN',1795413244311,1795413244311);
INSERT INTO "conversations" VALUES('emulator','group-community','{channel}','bot-1',1,'group-community',NULL,'zh-CN',1795413245020,1795413245020);
INSERT INTO "conversations" VALUES('emulator','group-staff','{channel}','bot-1',1,'group-staff',NULL,'zh-CN',1795413245728,1795413245728);
INSERT INTO "conversations" VALUES('emulator','private-staff-property','{channel}','bot-1',0,NULL,'01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,NULL,1795413248145);
INSERT INTO "conversations" VALUES('emulator','private-resident-li','{channel}','bot-1',0,NULL,'01A206F8-01E4-70B4-9FF0-080D44678216',NULL,NULL,1795413252048);
INSERT INTO "conversations" VALUES('emulator','private-resident-zhao','{channel}','bot-1',0,NULL,'01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',NULL,NULL,1795413252841);
INSERT INTO "conversations" VALUES('emulator','private-resident-gu','{channel}','bot-1',0,NULL,'01A206F8-2640-72A4-BD38-498DEC931B01',NULL,NULL,1795413255744);
INSERT INTO "conversations" VALUES('emulator','private-resident-chen','{channel}','bot-1',0,NULL,'01A206F8-0F28-73CA-AF22-D163B50EE544',NULL,NULL,1795413256470);
INSERT INTO "conversations" VALUES('emulator','private-resident-hu','{channel}','bot-1',0,NULL,'01A206F8-2EAD-70C2-B8B2-32177067D9B3',NULL,NULL,1795413257901);
INSERT INTO "conversations" VALUES('emulator','private-resident-refuses','{channel}','bot-1',0,NULL,'01A206F8-345D-7A61-B9C9-098FA281972B',NULL,NULL,1795413259357);
INSERT INTO "conversations" VALUES('emulator','private-resident-sun','{channel}','bot-1',0,NULL,'01A206F8-3724-7126-B4C8-A8D7F3F28044',NULL,NULL,1795413260068);
INSERT INTO "conversations" VALUES('emulator','private-staff-grid','{channel}','bot-1',0,NULL,'01A206F8-3F90-782C-9EB5-F67CAA5E75A6',NULL,NULL,1795413262224);
INSERT INTO "conversations" VALUES('emulator','private-staff-building','{channel}','bot-1',0,NULL,'01A206F8-426C-76BC-AD46-090EB07AF2F7',NULL,NULL,1795413262956);
INSERT INTO "conversations" VALUES('emulator','private-head-3','{channel}','bot-1',0,NULL,'01A206F8-4B16-7F95-B588-6D360F360AD7',NULL,NULL,1795413265174);
CREATE TABLE "hotline_orders" (
    "Number" TEXT NOT NULL CONSTRAINT "PK_hotline_orders" PRIMARY KEY,
    "TicketId" TEXT NOT NULL,
    "Staff" TEXT NOT NULL,
    "Due" INTEGER NULL,
    "At" INTEGER NOT NULL
);
INSERT INTO "hotline_orders" VALUES('WH20261122002','01A206F8-4534-7A26-B003-539BCE29FAD5','staff-grid',1795482000000,1795413263668);
CREATE TABLE "hushes" (
    "Group" TEXT NOT NULL CONSTRAINT "PK_hushes" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
INSERT INTO "hushes" VALUES('group-building-3',1795586066595);
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
INSERT INTO "notices" VALUES('01A206F8-3CA8-7553-9E5E-DDEDF4A4BC65','qinyuan','32001','|chunxiao-3|chunxiao-4|chunxiao-5|chunxiao-6|',1795482000000,1795510800000,'换水泵','chunxiao-property',1795413261480);
CREATE TABLE "persons" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_persons" PRIMARY KEY,
    "Name" TEXT NULL,
    "Locale" TEXT NULL,
    "Staff" TEXT NULL,
    "LastGroup" TEXT NULL,
    "News" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "persons" VALUES('01A206F8-01E4-70B4-9FF0-080D44678216','resident-li','zh-CN',NULL,'group-building-3','All',1795413246436);
INSERT INTO "persons" VALUES('01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','zh-CN','staff-property',NULL,'All',1795413248145);
INSERT INTO "persons" VALUES('01A206F8-0C0E-7F2A-A3AB-AD1A684611F2','王建国','zh-CN',NULL,'group-building-3','All',1795413249038);
INSERT INTO "persons" VALUES('01A206F8-0F28-73CA-AF22-D163B50EE544','resident-chen','zh-CN',NULL,'group-building-3','All',1795413249832);
INSERT INTO "persons" VALUES('01A206F8-1AE9-7C2F-9611-A63C7E6D8B71','resident-zhao','zh-CN',NULL,NULL,'Less',1795413252841);
INSERT INTO "persons" VALUES('01A206F8-2640-72A4-BD38-498DEC931B01','顾雅琴','zh-CN',NULL,NULL,'All',1795413255744);
INSERT INTO "persons" VALUES('01A206F8-2EAD-70C2-B8B2-32177067D9B3','resident-hu','zh-CN',NULL,NULL,'All',1795413257901);
INSERT INTO "persons" VALUES('01A206F8-345D-7A61-B9C9-098FA281972B','周海涛','zh-CN',NULL,NULL,'All',1795413259357);
INSERT INTO "persons" VALUES('01A206F8-3724-7126-B4C8-A8D7F3F28044','resident-sun','zh-CN',NULL,NULL,'All',1795413260068);
INSERT INTO "persons" VALUES('01A206F8-3F90-782C-9EB5-F67CAA5E75A6','staff-grid','zh-CN','staff-grid',NULL,'All',1795413262224);
INSERT INTO "persons" VALUES('01A206F8-426C-76BC-AD46-090EB07AF2F7','staff-building','zh-CN','staff-building',NULL,'All',1795413262956);
INSERT INTO "persons" VALUES('01A206F8-4B16-7F95-B588-6D360F360AD7','head-3','zh-CN',NULL,NULL,'All',1795413265174);
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
INSERT INTO "statements" VALUES('01A206F8-01E4-7000-8001-5F32D19040E0','01A206F8-01E4-70B4-9FF0-080D44678216','01A206F8-01E4-77FC-A4AC-9CD112F8A736','3栋电梯又坏了，昨晚十点困了两个人，太吓人了',0,NULL,1795413246436);
INSERT INTO "statements" VALUES('01A206F8-0C0E-7000-8002-23763EA7BC72','01A206F8-0C0E-7F2A-A3AB-AD1A684611F2','01A206F8-01E4-77FC-A4AC-9CD112F8A736','+1',0,NULL,1795413249038);
INSERT INTO "statements" VALUES('01A206F8-0F28-7000-8003-D5716AA4450A','01A206F8-0F28-73CA-AF22-D163B50EE544','01A206F8-01E4-77FC-A4AC-9CD112F8A736','+1',0,NULL,1795413249832);
INSERT INTO "statements" VALUES('01A206F8-11F5-7000-8004-C9BF012A3669','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'师傅到了，正在换制动器',0,NULL,1795413250549);
INSERT INTO "statements" VALUES('01A206F8-11F5-7000-8005-E0B2AC2D0390','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'师傅到了，正在换制动器',1,NULL,1795413250549);
INSERT INTO "statements" VALUES('01A206F8-14FE-7000-8006-AFD6DDC9F968','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'更换了曳引机制动器',0,NULL,1795413251326);
INSERT INTO "statements" VALUES('01A206F8-14FE-7000-8007-443501BBC874','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'更换了曳引机制动器',1,NULL,1795413251326);
INSERT INTO "statements" VALUES('01A206F8-17D0-7000-8008-D786C55FA7AC','01A206F8-01E4-70B4-9FF0-080D44678216','01A206F8-01E4-77FC-A4AC-9CD112F8A736','还是晃',0,NULL,1795413252048);
INSERT INTO "statements" VALUES('01A206F8-1AE9-7000-8009-23F183651D52','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71','01A206F8-1AE9-787C-AD08-0A892D84492B','6栋楼道灯不亮，黑黢黢的，电话13900001234',0,NULL,1795413252841);
INSERT INTO "statements" VALUES('01A206F8-20B3-7000-800A-E2FE9006F7C0','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'换了灯泡',0,NULL,1795413254323);
INSERT INTO "statements" VALUES('01A206F8-20B3-7000-800B-58A09A7FF1E8','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'换了灯泡',1,NULL,1795413254323);
INSERT INTO "statements" VALUES('01A206F8-2640-7000-800C-DAED8C6256F3','01A206F8-2640-72A4-BD38-498DEC931B01','01A206F8-2640-759C-AA28-036FA63267A0','春晓小区物业的保安昨天推了我妈一把，还骂人',0,NULL,1795413255744);
INSERT INTO "statements" VALUES('01A206F8-2916-7000-800D-F25E38206FC0','01A206F8-0F28-73CA-AF22-D163B50EE544','01A206F8-2916-7B4A-AE71-CB8D26D5FFC3','3栋2单元门口的垃圾没人收',0,NULL,1795413256470);
INSERT INTO "statements" VALUES('01A206F8-2BE1-7000-800E-49FA86A5E64F','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'不归我们管',0,NULL,1795413257185);
INSERT INTO "statements" VALUES('01A206F8-2BE1-7000-800F-4A2D0DC22655','01A206F8-0891-7C9B-8A35-CC0E85DC5779',NULL,'不归我们管',1,NULL,1795413257185);
INSERT INTO "statements" VALUES('01A206F8-345D-7000-8010-C5EF56DC630A','01A206F8-345D-7A61-B9C9-098FA281972B','01A206F8-345D-77D9-AABD-61FD9C336728','5栋下水道堵了',0,NULL,1795413259357);
INSERT INTO "statements" VALUES('01A206F8-4534-7000-8011-A236A126FBD5','00000000-0000-0000-0000-000000000000','01A206F8-4534-7A26-B003-539BCE29FAD5','市民反映春晓小区2栋3单元下水道堵塞，要求尽快处理',0,NULL,1795413263668);
INSERT INTO "statements" VALUES('01A206F8-4B16-7000-8012-1D710E3BA58D','01A206F8-4B16-7F95-B588-6D360F360AD7','01A206F8-4B16-72C6-BA18-FC460040BF0D','敲门 3栋3单元门禁坏了',0,NULL,1795413265174);
CREATE TABLE "supporters" (
    "TicketId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Household" TEXT NULL,
    "Wrote" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_supporters" PRIMARY KEY ("TicketId", "PersonId")
);
INSERT INTO "supporters" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736','01A206F8-0C0E-7F2A-A3AB-AD1A684611F2',NULL,0,1795413249038);
INSERT INTO "supporters" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736','01A206F8-0F28-73CA-AF22-D163B50EE544',NULL,0,1795413249832);
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
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',1,1795413246436,'Opened','01A206F8-01E4-70B4-9FF0-080D44678216',NULL,NULL,'Received','Received','01A206F8-01E4-7000-8001-5F32D19040E0',NULL,'{"before":{},"after":{"number":"QY-2026-000001","community":"qinyuan","category":"31001","place":{"unit":{"value":"chunxiao-3"},"spot":"\u7535\u68AF"},"placeAssumed":false,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T22:00:00\u0022,\u0022end\u0022:\u00222026-11-22T23:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Hour\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f8-01e4-70b4-9ff0-080d44678216","anonymous":false,"raisedIn":"group-building-3","publish":"Group","consent":"NotNeeded","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413246436,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',2,1795413246436,'Routed','01A206F8-01E4-70B4-9FF0-080D44678216',NULL,NULL,'Received','Dispatched','01A206F8-01E4-7000-8001-5F32D19040E0',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u7535\u68AF\u6545\u969C\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.1\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.1","en":"list of duties 4.1"},"answerBy":1795456446436,"acceptBy":1795420446436,"firstDeadline":1795499646436,"deadline":1795499646436,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',3,1795413248145,'Accepted','01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413248145}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',4,1795413249038,'Joined','01A206F8-0C0E-7F2A-A3AB-AD1A684611F2',NULL,NULL,'Accepted','Accepted','01A206F8-0C0E-7000-8002-23763EA7BC72',NULL,'{"before":{"supporters":0,"households":1},"after":{"supporters":1,"households":2}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',5,1795413249832,'Joined','01A206F8-0F28-73CA-AF22-D163B50EE544',NULL,NULL,'Accepted','Accepted','01A206F8-0F28-7000-8003-D5716AA4450A',NULL,'{"before":{"supporters":1,"households":2},"after":{"supporters":2,"households":3}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',6,1795413250549,'Progressed','01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','chunxiao-property','Accepted','InProgress','01A206F8-11F5-7000-8004-C9BF012A3669','01A206F8-11F5-7000-8005-E0B2AC2D0390','{"before":{},"after":{"answeredAt":1795413250549}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',7,1795413251326,'Resolved','01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','chunxiao-property','InProgress','Resolved','01A206F8-14FE-7000-8006-AFD6DDC9F968','01A206F8-14FE-7000-8007-443501BBC874','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"resolvedAt":1795413251326,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',8,1795413252048,'Rated','01A206F8-01E4-70B4-9FF0-080D44678216',NULL,NULL,'Resolved','Resolved','01A206F8-17D0-7000-8008-D786C55FA7AC',NULL,'{"before":{},"after":{"rating":"Not"}}');
INSERT INTO "ticket_events" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736',9,1795413252048,'Reopened','01A206F8-01E4-70B4-9FF0-080D44678216',NULL,NULL,'Resolved','Dispatched','01A206F8-17D0-7000-8008-D786C55FA7AC',NULL,'{"before":{"lead":"chunxiao-property","acceptedBy":"staff-property","helpers":[],"done":[],"acceptBy":1795420446436,"deadline":1795499646436,"promisedAt":1795496400000,"acceptedAt":1795413248145,"resolvedAt":1795413251326,"reopened":0,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"Done"},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":["chunxiao-property"],"done":[],"acceptBy":1795420452048,"deadline":1795499652048,"promisedAt":1795496400000,"acceptedAt":0,"resolvedAt":0,"closedAt":0,"reopened":1,"supervised":0,"overseer":"","proofs":0,"proofAwaited":false,"outcome":"None"}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',1,1795413252841,'Opened','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',NULL,NULL,'Received','Received','01A206F8-1AE9-7000-8009-23F183651D52',NULL,'{"before":{},"after":{"number":"QY-2026-000002","community":"qinyuan","category":"31004","place":{"unit":{"value":"chunxiao-6"},"spot":"\u697C\u9053"},"placeAssumed":false,"reporter":"01a206f8-1ae9-7c2f-9611-a63c7e6d8b71","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413252841,"households":1,"attachments":1}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',2,1795413252841,'Routed','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',NULL,NULL,'Received','Dispatched','01A206F8-1AE9-7000-8009-23F183651D52',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u697C\u9053\u706F\u4E0D\u4EAE\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.3\uFF09\uFF0C6\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.3","en":"list of duties 4.3"},"answerBy":1795499652841,"acceptBy":1795427652841,"firstDeadline":1795586052841,"deadline":1795586052841,"promisedAt":1795582800000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',3,1795413253597,'Accepted','01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','chunxiao-property','Dispatched','Accepted',NULL,NULL,'{"before":{"lead":"chunxiao-property","helpers":[]},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"staff-property","helpers":[],"acceptedAt":1795413253597}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',4,1795413254323,'Resolved','01A206F8-0891-7C9B-8A35-CC0E85DC5779','staff-property','chunxiao-property','Accepted','Resolved','01A206F8-20B3-7000-800A-E2FE9006F7C0','01A206F8-20B3-7000-800B-58A09A7FF1E8','{"before":{"proofs":0,"proofAwaited":false,"outcome":"None"},"after":{"answeredAt":1795413254323,"resolvedAt":1795413254323,"proofs":0,"proofAwaited":false,"outcome":"Done"}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',5,1795413255032,'Rated','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',NULL,NULL,'Resolved','Resolved',NULL,NULL,'{"before":{},"after":{"rating":"Satisfied"}}');
INSERT INTO "ticket_events" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B',6,1795413255032,'Closed','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',NULL,NULL,'Resolved','Closed',NULL,NULL,'{"before":{},"after":{"closedAt":1795413255032}}');
INSERT INTO "ticket_events" VALUES('01A206F8-2640-759C-AA28-036FA63267A0',1,1795413255744,'Opened','01A206F8-2640-72A4-BD38-498DEC931B01',NULL,NULL,'Received','Received','01A206F8-2640-7000-800C-DAED8C6256F3',NULL,'{"before":{},"after":{"number":"QY-2026-000003","community":"qinyuan","category":"39001","place":{"unit":{"value":"chunxiao"}},"placeAssumed":true,"since":"{\u0022span\u0022:{\u0022start\u0022:0,\u0022length\u0022:0,\u0022end\u0022:0},\u0022start\u0022:\u00222026-11-22T00:00:00\u0022,\u0022end\u0022:\u00222026-11-23T00:00:00\u0022,\u0022repeats\u0022:false,\u0022precision\u0022:\u0022Day\u0022,\u0022since\u0022:false,\u0022lasting\u0022:false,\u0022dayAssumed\u0022:false}","reporter":"01a206f8-2640-72a4-bd38-498dec931b01","anonymous":false,"raisedIn":"","publish":"Secret","consent":"Asked","hazard":false,"lead":"qinyuan","offered":"","helpers":[],"hiddenFrom":["chunxiao-property"],"openedAt":1795413255744,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-2640-759C-AA28-036FA63267A0',2,1795413255744,'Routed','01A206F8-2640-72A4-BD38-498DEC931B01',NULL,NULL,'Received','Dispatched','01A206F8-2640-7000-800C-DAED8C6256F3',NULL,'{"before":{"lead":"qinyuan","helpers":[],"hiddenFrom":["chunxiao-property"],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"qinyuan","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":["chunxiao-property"],"why":{"zh":"\u53CD\u6620\u7684\u662F\u6625\u6653\u7269\u4E1A\uFF0C\u6240\u4EE5\u4EA4\u7ED9\u4E0A\u9762\u7684\u6C81\u56ED\u793E\u533A\uFF0C\u88AB\u53CD\u6620\u7684\u4E00\u65B9\u770B\u4E0D\u5230\u3002","en":"This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it."},"clause":{"zh":"\u6743\u8D23\u6E05\u53552.2","en":"list of duties 2.2"},"answerBy":1795586055744,"acceptBy":1795499655744,"firstDeadline":1796190855744,"deadline":1796190855744,"promisedAt":1796187600000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-2916-7B4A-AE71-CB8D26D5FFC3',1,1795413256470,'Opened','01A206F8-0F28-73CA-AF22-D163B50EE544',NULL,NULL,'Received','Received','01A206F8-2916-7000-800D-F25E38206FC0',NULL,'{"before":{},"after":{"number":"QY-2026-000004","community":"qinyuan","category":"35001","place":{"unit":{"value":"chunxiao-3"},"entrance":"2","spot":"\u95E8\u53E3"},"placeAssumed":false,"reporter":"01a206f8-0f28-73ca-af22-d163b50ee544","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413256470,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-2916-7B4A-AE71-CB8D26D5FFC3',2,1795413256470,'Routed','01A206F8-0F28-73CA-AF22-D163B50EE544',NULL,NULL,'Received','Dispatched','01A206F8-2916-7000-800D-F25E38206FC0',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u5783\u573E\u672A\u6E05\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456456470,"acceptBy":1795420456470,"firstDeadline":1795499656470,"deadline":1795499656470,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-345D-77D9-AABD-61FD9C336728',1,1795413259357,'Opened','01A206F8-345D-7A61-B9C9-098FA281972B',NULL,NULL,'Received','Received','01A206F8-345D-7000-8010-C5EF56DC630A',NULL,'{"before":{},"after":{"number":"QY-2026-000005","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-5"}},"placeAssumed":false,"reporter":"01a206f8-345d-7a61-b9c9-098fa281972b","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413259357,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-345D-77D9-AABD-61FD9C336728',2,1795413259357,'Routed','01A206F8-345D-7A61-B9C9-098FA281972B',NULL,NULL,'Received','Dispatched','01A206F8-345D-7000-8010-C5EF56DC630A',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C5\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456459357,"acceptBy":1795420459357,"firstDeadline":1795499659357,"deadline":1795499659357,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-4534-7A26-B003-539BCE29FAD5',1,1795413263668,'Opened','01A206F8-3F90-782C-9EB5-F67CAA5E75A6','staff-grid','qinyuan-grid','Received','Received','01A206F8-4534-7000-8011-A236A126FBD5',NULL,'{"before":{},"after":{"number":"QY-2026-000006","community":"qinyuan","category":"32010","place":{"unit":{"value":"chunxiao-2"},"entrance":"3"},"placeAssumed":false,"reporter":"00000000-0000-0000-0000-000000000000","anonymous":false,"raisedIn":"","publish":"Group","consent":"No","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413263668,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-4534-7A26-B003-539BCE29FAD5',2,1795413263668,'Routed','01A206F8-3F90-782C-9EB5-F67CAA5E75A6','staff-grid','qinyuan-grid','Received','Dispatched','01A206F8-4534-7000-8011-A236A126FBD5',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u4E0B\u6C34\u9053\u5835\u585E\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C2\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795456463668,"acceptBy":1795420463668,"firstDeadline":1795499663668,"deadline":1795499663668,"promisedAt":1795496400000,"acceptedAt":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-4534-7A26-B003-539BCE29FAD5',3,1795413263668,'Hastened','00000000-0000-0000-0000-000000000000',NULL,NULL,'Dispatched','Dispatched',NULL,NULL,'{"before":{"deadline":1795499663668,"promisedAt":1795496400000},"after":{"deadline":1795482000000,"promisedAt":1795482000000}}');
INSERT INTO "ticket_events" VALUES('01A206F8-4B16-72C6-BA18-FC460040BF0D',1,1795413265174,'Opened','01A206F8-4B16-7F95-B588-6D360F360AD7',NULL,NULL,'Received','Received','01A206F8-4B16-7000-8012-1D710E3BA58D',NULL,'{"before":{},"after":{"number":"QY-2026-000007","community":"qinyuan","category":"31005","place":{"unit":{"value":"chunxiao-3"},"entrance":"3"},"placeAssumed":false,"reporter":"01a206f8-4b16-7f95-b588-6d360f360ad7","anonymous":false,"raisedIn":"","publish":"Group","consent":"Asked","hazard":false,"lead":"chunxiao-property","offered":"","helpers":[],"hiddenFrom":[],"openedAt":1795413265174,"households":1,"attachments":0}}');
INSERT INTO "ticket_events" VALUES('01A206F8-4B16-72C6-BA18-FC460040BF0D',2,1795413265174,'Routed','01A206F8-4B16-7F95-B588-6D360F360AD7',NULL,NULL,'Received','Dispatched','01A206F8-4B16-7000-8012-1D710E3BA58D',NULL,'{"before":{"lead":"chunxiao-property","helpers":[],"hiddenFrom":[],"answerBy":0,"acceptBy":0,"firstDeadline":0,"deadline":0},"after":{"lead":"chunxiao-property","offered":"","acceptedBy":"","helpers":[],"hiddenFrom":[],"why":{"zh":"\u8FD9\u662F\u7269\u4E1A\u8BE5\u7BA1\u7684\u4E8B\uFF1A\u95E8\u7981\u635F\u574F\u5F52\u7269\u4E1A\uFF08\u6743\u8D23\u6E05\u53554.2\uFF09\uFF0C3\u680B\u5C5E\u4E8E\u6625\u6653\u5C0F\u533A\uFF0C\u7269\u4E1A\u662F\u6625\u6653\u7269\u4E1A\u3002","en":"Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property."},"clause":{"zh":"\u6743\u8D23\u6E05\u53554.2","en":"list of duties 4.2"},"answerBy":1795499665174,"acceptBy":1795427665174,"firstDeadline":1795586065174,"deadline":1795586065174,"promisedAt":1795582800000,"acceptedAt":0}}');
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
INSERT INTO "tickets" VALUES('01A206F8-01E4-77FC-A4AC-9CD112F8A736','QY-2026-000001',1,'qinyuan','31001','chunxiao-3',NULL,NULL,NULL,'电梯',0,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T22:00:00","end":"2026-11-22T23:00:00","repeats":false,"precision":"Hour","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|chunxiao-property|','|','|','这是物业该管的事：电梯故障归物业（权责清单4.1），3栋属于春晓小区，物业是春晓物业。','Lift fault: responsibility of the property company (list of duties 4.1). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.1','list of duties 4.1','01A206F8-01E4-70B4-9FF0-080D44678216',0,'group-building-3','Group','NotNeeded',0,0,1795413246436,1795456446436,1795413250549,1795420452048,1795499646436,1795499652048,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,2,3,0,1,0,0,NULL,'Not',0,9);
INSERT INTO "tickets" VALUES('01A206F8-1AE9-787C-AD08-0A892D84492B','QY-2026-000002',2,'qinyuan','31004','chunxiao-6',NULL,NULL,NULL,'楼道',0,NULL,'Closed','chunxiao-property',NULL,'staff-property','|','|','|','这是物业该管的事：楼道灯不亮归物业（权责清单4.3），6栋属于春晓小区，物业是春晓物业。','Stair light: responsibility of the property company (list of duties 4.3). Building 6 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.3','list of duties 4.3','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71',0,NULL,'Group','Asked',0,0,1795413252841,1795499652841,1795413254323,1795427652841,1795586052841,1795586052841,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'Done',0,0,NULL,1795413253597,1795413254323,1795413255032,0,1,0,0,0,0,NULL,'Satisfied',1,6);
INSERT INTO "tickets" VALUES('01A206F8-2640-759C-AA28-036FA63267A0','QY-2026-000003',3,'qinyuan','39001','chunxiao',NULL,NULL,NULL,NULL,1,'{"span":{"start":0,"length":0,"end":0},"start":"2026-11-22T00:00:00","end":"2026-11-23T00:00:00","repeats":false,"precision":"Day","since":false,"lasting":false,"dayAssumed":false}','Dispatched','qinyuan',NULL,NULL,'|','|','|chunxiao-property|','反映的是春晓物业，所以交给上面的沁园社区，被反映的一方看不到。','This is about Chunxiao Property, so it went to Qinyuan Community above; those concerned do not see it.','权责清单2.2','list of duties 2.2','01A206F8-2640-72A4-BD38-498DEC931B01',0,NULL,'Secret','Asked',0,0,1795413255744,1795586055744,NULL,1795499655744,1796190855744,1796190855744,1796187600000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F8-2916-7B4A-AE71-CB8D26D5FFC3','QY-2026-000004',4,'qinyuan','35001','chunxiao-3',NULL,'2',NULL,'门口',0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：垃圾未清归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Rubbish: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F8-0F28-73CA-AF22-D163B50EE544',0,NULL,'Group','Asked',0,0,1795413256470,1795456456470,NULL,1795420456470,1795499656470,1795499656470,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F8-345D-77D9-AABD-61FD9C336728','QY-2026-000005',5,'qinyuan','32010','chunxiao-5',NULL,NULL,NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），5栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 5 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F8-345D-7A61-B9C9-098FA281972B',0,NULL,'Group','Asked',0,0,1795413259357,1795456459357,NULL,1795420459357,1795499659357,1795499659357,1795496400000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
INSERT INTO "tickets" VALUES('01A206F8-4534-7A26-B003-539BCE29FAD5','QY-2026-000006',6,'qinyuan','32010','chunxiao-2',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：下水道堵塞归物业（权责清单4.2），2栋属于春晓小区，物业是春晓物业。','Blocked drain: responsibility of the property company (list of duties 4.2). Building 2 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','00000000-0000-0000-0000-000000000000',0,NULL,'Group','No',0,0,1795413263668,1795456463668,NULL,1795420463668,1795499663668,1795482000000,1795482000000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,3);
INSERT INTO "tickets" VALUES('01A206F8-4B16-72C6-BA18-FC460040BF0D','QY-2026-000007',7,'qinyuan','31005','chunxiao-3',NULL,'3',NULL,NULL,0,NULL,'Dispatched','chunxiao-property',NULL,NULL,'|','|','|','这是物业该管的事：门禁损坏归物业（权责清单4.2），3栋属于春晓小区，物业是春晓物业。','Door or gate: responsibility of the property company (list of duties 4.2). Building 3 is in Chunxiao Court, where that is Chunxiao Property.','权责清单4.2','list of duties 4.2','01A206F8-4B16-7F95-B588-6D360F360AD7',0,NULL,'Group','Asked',0,0,1795413265174,1795499665174,NULL,1795427665174,1795586065174,1795586065174,1795582800000,0,NULL,'None','|',NULL,NULL,NULL,0,NULL,0,'None',0,0,NULL,NULL,NULL,NULL,0,1,0,0,0,0,NULL,NULL,0,2);
CREATE TABLE "timers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_timers" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Due" INTEGER NOT NULL,
    "Payload" TEXT NULL,
    "DoneAt" INTEGER NULL
);
INSERT INTO "timers" VALUES('01A226F6-3780-781F-AD11-F299CDE3BB10','WeeklySummary','group-community',29932500,1795950000000,NULL,NULL);
INSERT INTO "timers" VALUES('01A2074A-67A4-7420-883F-59A85461C03C','Press','01a206f8-01e4-77fc-a4ac-9cd112f8a736',21,1795418646436,'1795499646436',NULL);
INSERT INTO "timers" VALUES('01A20C1E-70FE-7DFE-A127-3BA332B0EB7F','AskRating','01a206f8-01e4-77fc-a4ac-9cd112f8a736',7,1795499651326,'1795413251326',NULL);
INSERT INTO "timers" VALUES('01A21B91-84FE-706D-9C1B-B7E9B53A589A','RemindRating','01a206f8-01e4-77fc-a4ac-9cd112f8a736',7,1795758851326,'1795413251326',NULL);
INSERT INTO "timers" VALUES('01A23F9E-08FE-7FCE-A028-59FEC286F589','CloseUnrated','01a206f8-01e4-77fc-a4ac-9cd112f8a736',70,1796363651326,'1795413251326',NULL);
INSERT INTO "timers" VALUES('01A2074A-7D90-74D7-9696-5581EC4083AC','Press','01a206f8-01e4-77fc-a4ac-9cd112f8a736',91,1795418652048,'1795499652048',NULL);
INSERT INTO "timers" VALUES('01A2079C-E669-7656-ACE1-B7E0733695A2','Press','01a206f8-1ae9-787c-ad08-0a892d84492b',21,1795424052841,'1795586052841',NULL);
INSERT INTO "timers" VALUES('01A20C1E-7CB3-766B-A538-AF98A59BAAD5','AskRating','01a206f8-1ae9-787c-ad08-0a892d84492b',4,1795499654323,'1795413254323',NULL);
INSERT INTO "timers" VALUES('01A21B91-90B3-78DF-AB96-9068A56FF84F','RemindRating','01a206f8-1ae9-787c-ad08-0a892d84492b',4,1795758854323,'1795413254323',NULL);
INSERT INTO "timers" VALUES('01A23F9E-14B3-73CC-AFCD-D9301292D52F','CloseUnrated','01a206f8-1ae9-787c-ad08-0a892d84492b',40,1796363654323,'1795413254323',NULL);
INSERT INTO "timers" VALUES('01A20B11-1A80-7196-8138-40ACA0EBE330','Press','01a206f8-2640-759c-aa28-036fa63267a0',21,1795482000000,'1796190855744',NULL);
INSERT INTO "timers" VALUES('01A2074A-8ED6-7DAD-A2E4-ED933FBF2FCC','Press','01a206f8-2916-7b4a-ae71-cb8d26d5ffc3',21,1795418656470,'1795499656470',NULL);
INSERT INTO "timers" VALUES('01A2074A-9A1D-7DCD-A1E5-9902D9D6ED8C','Press','01a206f8-345d-77d9-aabd-61fd9c336728',21,1795418659357,'1795499659357',NULL);
INSERT INTO "timers" VALUES('01A2074A-AAF4-75DD-95FE-3F5E1A514293','Press','01a206f8-4534-7a26-b003-539bce29fad5',21,1795418663668,'1795499663668',NULL);
INSERT INTO "timers" VALUES('01A2074A-AAF4-721F-89E1-8FEE7B9ABCA3','Press','01a206f8-4534-7a26-b003-539bce29fad5',31,1795418663668,'1795482000000',NULL);
INSERT INTO "timers" VALUES('01A2079D-1696-7072-A6D6-3235BEF02E53','Press','01a206f8-4b16-72c6-ba18-fc460040bf0d',21,1795424065174,'1795586065174',NULL);
CREATE TABLE "visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_visits" PRIMARY KEY,
    "Staff" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Category" TEXT NULL,
    "At" INTEGER NOT NULL
);
CREATE TABLE "accounts" (
    "Channel" TEXT NOT NULL,
    "Id" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "PK_accounts" PRIMARY KEY ("Channel", "Id"),
    CONSTRAINT "FK_accounts_persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "persons" ("Id") ON DELETE CASCADE
);
INSERT INTO "accounts" VALUES('emulator','resident-li','01A206F8-01E4-70B4-9FF0-080D44678216');
INSERT INTO "accounts" VALUES('emulator','staff-property','01A206F8-0891-7C9B-8A35-CC0E85DC5779');
INSERT INTO "accounts" VALUES('emulator','resident-wang','01A206F8-0C0E-7F2A-A3AB-AD1A684611F2');
INSERT INTO "accounts" VALUES('emulator','resident-chen','01A206F8-0F28-73CA-AF22-D163B50EE544');
INSERT INTO "accounts" VALUES('emulator','resident-zhao','01A206F8-1AE9-7C2F-9611-A63C7E6D8B71');
INSERT INTO "accounts" VALUES('emulator','resident-gu','01A206F8-2640-72A4-BD38-498DEC931B01');
INSERT INTO "accounts" VALUES('emulator','resident-hu','01A206F8-2EAD-70C2-B8B2-32177067D9B3');
INSERT INTO "accounts" VALUES('emulator','resident-refuses','01A206F8-345D-7A61-B9C9-098FA281972B');
INSERT INTO "accounts" VALUES('emulator','resident-sun','01A206F8-3724-7126-B4C8-A8D7F3F28044');
INSERT INTO "accounts" VALUES('emulator','staff-grid','01A206F8-3F90-782C-9EB5-F67CAA5E75A6');
INSERT INTO "accounts" VALUES('emulator','staff-building','01A206F8-426C-76BC-AD46-090EB07AF2F7');
INSERT INTO "accounts" VALUES('emulator','head-3','01A206F8-4B16-7F95-B588-6D360F360AD7');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('Outbox',69);
CREATE UNIQUE INDEX "IX_GroupPosts_Group_Day_Nth" ON "GroupPosts" ("Group", "Day", "Nth");
CREATE INDEX "IX_GroupPosts_Group_SentAt" ON "GroupPosts" ("Group", "SentAt");
CREATE UNIQUE INDEX "IX_Outbox_Once" ON "Outbox" ("Once");
CREATE INDEX "IX_Outbox_SentId" ON "Outbox" ("SentId") WHERE "SentId" IS NOT NULL;
CREATE INDEX "IX_Outbox_State" ON "Outbox" ("State") WHERE "State" = 0;
CREATE INDEX "IX_Turns_At" ON "Turns" ("At");
CREATE INDEX "IX_accounts_PersonId" ON "accounts" ("PersonId");
CREATE INDEX "IX_attachments_PersonId" ON "attachments" ("PersonId");
CREATE INDEX "IX_attachments_TicketId" ON "attachments" ("TicketId");
CREATE INDEX "IX_contractor_links_TicketId" ON "contractor_links" ("TicketId");
CREATE INDEX "IX_conversations_Channel_SeenAt" ON "conversations" ("Channel", "SeenAt");
CREATE INDEX "IX_conversations_GroupKey" ON "conversations" ("GroupKey");
CREATE INDEX "IX_conversations_PersonId" ON "conversations" ("PersonId");
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
CREATE INDEX "IX_tickets_PlaceUnit_State" ON "tickets" ("PlaceUnit", "State");
CREATE INDEX "IX_tickets_Reporter_OpenedAt" ON "tickets" ("Reporter", "OpenedAt");
CREATE INDEX "IX_tickets_Serial" ON "tickets" ("Serial");
CREATE INDEX "IX_timers_DoneAt_Due" ON "timers" ("DoneAt", "Due");
CREATE UNIQUE INDEX "IX_timers_Kind_Subject_Step" ON "timers" ("Kind", "Subject", "Step");
CREATE INDEX "IX_visits_Staff_At" ON "visits" ("Staff", "At");
COMMIT;
PRAGMA user_version = 18;
