// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildPaneFixture.h"

#include "domain/permissions/PermissionBits.h"
#include "tests/support/Wait.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace botdeck::test {

using core::Id;
using domain::Guild;
using domain::GuildChannel;
using domain::GuildMember;
using domain::GuildRole;
using domain::PermissionMask;

void GuildPaneFixture::SetUp()
{
    pane = std::make_unique<Pane>(theme, clock);
    const auto note = [this](const char *what) {
        return [this, what](const auto &value) {
            asked += QString::fromLatin1(what) + u':' + [&value] {
                if constexpr (requires { value.toString(); })
                    return value.toString();
                else
                    return value;
            }();
        };
    };
    const auto plain = [this](const char *what) {
        return [this, what] { asked += QString::fromLatin1(what); };
    };
    Pane *from = pane.get();
    QObject::connect(from, &Pane::guildChosen, from, note("guild"));
    QObject::connect(from, &Pane::openAsked, from, note("open"));
    QObject::connect(from, &Pane::forgetAsked, from, note("forget"));
    QObject::connect(from, &Pane::roleChosen, from, note("role"));
    QObject::connect(from, &Pane::channelChosen, from, note("channel"));
    QObject::connect(from, &Pane::roleDeleteAsked, from, note("delete"));
    QObject::connect(from, &Pane::whoCanAsked, from, note("whocan"));
    QObject::connect(from, &Pane::copyAsked, from, note("copy"));
    QObject::connect(from, &Pane::readAsked, from, plain("read"));
    QObject::connect(from, &Pane::cancelAsked, from, plain("cancel"));
    QObject::connect(from, &Pane::roleCreateAsked, from, plain("create"));
    QObject::connect(from, &Pane::compareAsked, from, plain("compare"));
    QObject::connect(from, &Pane::snapshotSaveAsked, from, plain("save"));
    QObject::connect(from, &Pane::snapshotLoadAsked, from, plain("load"));
    QObject::connect(from, &Pane::partChanged, from, [this](Pane::Part part) {
        asked += QStringLiteral("part:%1").arg(int(part));
    });
    QObject::connect(from, &Pane::membersChosen, from, [this](const QList<Id> &ids) {
        QStringList words;
        for (const Id id : ids)
            words += id.toString();
        asked += QStringLiteral("members:") + words.join(u' ');
    });
    pane->resize(320, 780);
    pane->show();
    pane->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(from, 30'000));
    settle();
}

Guild GuildPaneFixture::invented()
{
    const PermissionMask manage = PermissionMask::ofBit(domain::manageRolesBit);
    Guild guild;
    guild.id = guildId;
    guild.name = QStringLiteral("晨星公会 Morning Star");
    guild.owner = owner;
    guild.roles = {
        GuildRole{guildId, QStringLiteral("@everyone"), 0, {}, 0, false, 1284},
        GuildRole{moderator, QStringLiteral("Moderator 版主"), 9, {}, 0x1a7440},
        GuildRole{lead, QStringLiteral("会长 Guild lead"), 12, manage, 0xb3261e, false, 2},
        GuildRole{trial, QStringLiteral("Trial host 见习主持"), 7, {}, 0xb03060, false, 8},
        GuildRole{Id(363599918687846411), QStringLiteral("Admin"), 11, {}, 0, false, 4},
        GuildRole{warden, QStringLiteral("Guild Warden"), 10, manage, 0x6538b0, true, 1},
    };
    guild.members = {
        GuildMember{owner, QStringLiteral("白露"), {lead}, {}, QStringLiteral("100200")},
        GuildMember{bot, QStringLiteral("Guild Warden"), {warden}, {}, QStringLiteral("555000")},
        GuildMember{mei, QStringLiteral("林小满"), {trial, moderator}, {}, QStringLiteral("724521")},
        GuildMember{ann, QStringLiteral("Ann Straße"), {}, {}, QStringLiteral("901")},
    };
    guild.channels = {
        GuildChannel{events, QStringLiteral("活动 Events"), 4},
        GuildChannel{signUp, QStringLiteral("活动报名 sign-up"), 0, events},
        GuildChannel{rules, QStringLiteral("rules"), 7},
        GuildChannel{lobby, QStringLiteral("Lobby"), 1, events},
        GuildChannel{lost, QStringLiteral("attic"), 12, Id(1)},
    };
    return guild;
}

Guild GuildPaneFixture::crowded(int more)
{
    Guild guild = invented();
    for (int at = 0; at < more; ++at)
        guild.members +=
            GuildMember{Id(500'000'000'000'000'000 + at), QStringLiteral("Member %1").arg(at), {moderator}};
    return guild;
}

ui::guild::ShownGuild GuildPaneFixture::shown(const Guild &guild)
{
    return {std::make_shared<const domain::PermissionTable>(guild), bot};
}

QAbstractItemView &GuildPaneFixture::roles()
{
    return child<QAbstractItemView>("guildRoles");
}

QAbstractItemView &GuildPaneFixture::channels()
{
    return child<QAbstractItemView>("guildChannels");
}

QAbstractItemView &GuildPaneFixture::members()
{
    return child<QAbstractItemView>("guildMembers");
}

namespace {

void collectRows(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += index;
        collectRows(model, index, rows);
    }
}

QModelIndexList rowsOf(const QAbstractItemView &view)
{
    QModelIndexList rows;
    collectRows(*view.model(), {}, rows);
    return rows;
}

} // namespace

QStringList GuildPaneFixture::texts(const QAbstractItemView &view, int column)
{
    QStringList words;
    for (const QModelIndex &row : rowsOf(view))
        words += row.siblingAtColumn(column).data().toString();
    return words;
}

QModelIndex GuildPaneFixture::find(const QAbstractItemView &view, const QString &text)
{
    for (const QModelIndex &row : rowsOf(view)) {
        for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
            if (row.siblingAtColumn(column).data().toString() == text)
                return row.siblingAtColumn(column);
        }
    }
    return {};
}

void GuildPaneFixture::click(QAbstractItemView &view, const QString &text, Qt::KeyboardModifiers keys)
{
    const QModelIndex index = find(view, text);
    ASSERT_TRUE(index.isValid()) << text.toStdString();
    view.scrollTo(index);
    settle();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.visualRect(index).center());
    settle();
}

void GuildPaneFixture::press(const char *button)
{
    settle();
    QAbstractButton *seen = nullptr;
    for (auto *one : pane->findChildren<QAbstractButton *>(QString::fromLatin1(button))) {
        if (one->isVisible())
            seen = one;
    }
    ASSERT_NE(seen, nullptr) << button;
    QTest::mouseClick(seen, Qt::LeftButton);
    settle();
}

std::string GuildPaneFixture::told() const
{
    return asked.join(u'|').toStdString();
}

void GuildPaneFixture::key(QWidget &where, int key, Qt::KeyboardModifiers keys)
{
    QTest::keyClick(&where, Qt::Key(key), keys);
    settle();
}

QMenu &GuildPaneFixture::menuOf(QAbstractItemView &view, const char *name)
{
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    return child<QMenu>(name);
}

QAction &GuildPaneFixture::actionIn(const QMenu &menu, const char *name)
{
    auto *found = menu.findChild<QAction *>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

QString GuildPaneFixture::note(const char *name)
{
    auto &shown = child<QWidget>(name);
    EXPECT_TRUE(shown.isVisible()) << name;
    return shown.findChild<QLabel *>(QStringLiteral("emptyTitle"))->text();
}

} // namespace botdeck::test
