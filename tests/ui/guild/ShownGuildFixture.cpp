// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownGuildFixture.h"

#include "domain/permissions/GuildReader.h"
#include "domain/permissions/PermissionBits.h"
#include "tests/support/Wait.h"

#include <QMessageBox>
#include <QPushButton>

namespace botdeck::test {

using domain::Guild;
using domain::PermissionMask;
using domain::PermissionOverwrite;

namespace {

domain::GuildMember invented(core::Id id, const QString &name, const QList<core::Id> &roles)
{
    QStringList digits;
    for (const core::Id role : roles)
        digits += role.toString();
    const QByteArray json = QStringLiteral(R"({"user":{"id":%1,"is_bot":false,"first_name":"%2",)"
                                           R"("username":"4711%1"},"status":"member","roles":[%3]})")
                                .arg(id.toString(), name, digits.join(u','))
                                .toUtf8();
    const domain::JsonText text{QByteArrayView(json)};
    return *domain::readMember(text.root(), QStringLiteral("member"));
}

} // namespace

Guild ShownGuildTest::inventedGuild()
{
    Guild guild;
    guild.id = guildId;
    guild.name = QStringLiteral("Bakery 面包店");
    guild.owner = owner;
    guild.permissions = PermissionMask::ofBit(domain::viewChannelBit);
    const PermissionMask manages = PermissionMask::ofBit(domain::manageRolesBit).with(domain::kickMembersBit);
    guild.roles = {
        {guildId, QStringLiteral("everyone"), 0, {}},
        {baker, QStringLiteral("baker"), 1, PermissionMask(64)},
        {host, QStringLiteral("host"), 2, PermissionMask(64 | 2048).with(41), 0x336699},
        {managed, QStringLiteral("the bot's"), 5, manages, 0, true},
        {chief, QStringLiteral("chief"), 9, PermissionMask(8), 0, false, 17}};
    guild.members = {
        invented(bot, QStringLiteral("Warden"), {managed}), invented(owner, QStringLiteral("Olga"), {}),
        invented(ann, QStringLiteral("Ann"), {baker}), invented(bob, QStringLiteral("Bob"), {baker, host}),
        invented(mo, QStringLiteral("Mo"), {chief})};
    PermissionOverwrite denied = PermissionOverwrite::made(PermissionOverwrite::Kind::Role, host);
    denied.setMasks(PermissionMask(2048), {});
    guild.channels = {{lobby, QStringLiteral("lobby"), 0, {}, {denied}}, {stage, QStringLiteral("stage"), 1}};
    return guild;
}

ui::guild::ShownGuild ShownGuildTest::shown(const Guild &guild)
{
    return {std::make_shared<domain::PermissionTable>(guild), bot};
}

void ShownGuildTest::present(QWidget &window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, 30'000));
    settle();
}

void ShownGuildTest::click(const QWidget &in, const char *button)
{
    QTest::mouseClick(&child<QAbstractButton>(in, button), Qt::LeftButton);
    settle();
}

QMessageBox *ShownGuildTest::question(const QWidget &in, const char *name)
{
    const auto boxes = in.findChildren<QMessageBox *>(QString::fromLatin1(name));
    for (QMessageBox *box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

QString ShownGuildTest::questionText(const QWidget &in, const char *name)
{
    const QMessageBox *box = question(in, name);
    EXPECT_NE(box, nullptr) << name;
    return box == nullptr ? QString() : box->text() + u'\n' + box->informativeText();
}

void ShownGuildTest::answer(QWidget &in, const char *name, const char *button)
{
    QMessageBox *box = question(in, name);
    ASSERT_NE(box, nullptr) << name;
    QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    settle();
    in.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&in, 30'000));
    settle();
}

} // namespace botdeck::test
