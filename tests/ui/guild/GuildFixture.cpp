// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildFixture.h"

#include "tests/support/Wait.h"
#include "ui/guild/mask/BitStrip.h"
#include "ui/guild/mask/PermissionModel.h"
#include "ui/look/Sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

using domain::PermissionMask;
using ui::guild::PermissionModel;
using ui::guild::PermissionRow;

void GuildTest::SetUp()
{
    editor = std::make_unique<ui::guild::MaskEditor>(theme);
    editor->resize(640, 780);
    editor->show();
    editor->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor.get(), 30'000));
    settle();
}

void GuildTest::open(quint64 saved, quint64 editable, const QString &reason)
{
    editor->setRole(
        {QStringLiteral("Trial host 见习主持"), QColor(Qt::red), QStringLiteral("position 7"),
         PermissionMask(saved), PermissionMask(editable), reason});
    settle();
}

void GuildTest::key(int key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(editor->focusWidget(), nullptr);
    QTest::keyClick(editor->focusWidget(), Qt::Key(key), modifiers);
    settle();
}

void GuildTest::type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QTest::keyClicks(&field, text);
    key(Qt::Key_Return);
}

void GuildTest::paste(QWidget &field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field.setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
}

QLineEdit &GuildTest::hex()
{
    return child<QLineEdit>("maskHex");
}

QLineEdit &GuildTest::decimal()
{
    return child<QLineEdit>("maskDecimal");
}

QWidget &GuildTest::binary()
{
    return child<ui::guild::BitStrip>("maskBinary");
}

QString GuildTest::fault()
{
    return child<ui::look::Sentence>("maskFault").text();
}

QString GuildTest::note()
{
    return child<ui::look::Sentence>("permissionNote").text();
}

ui::guild::PermissionTree &GuildTest::view()
{
    return child<ui::guild::PermissionTree>("permissions");
}

QList<int> GuildTest::shownBits()
{
    QList<int> bits;
    for (QModelIndex at = view().model()->index(0, 0); at.isValid(); at = view().indexBelow(at)) {
        if (at.parent().isValid())
            bits += at.data(PermissionModel::RowRole).value<PermissionRow>().bit;
    }
    return bits;
}

QStringList GuildTest::shownGroups()
{
    QStringList groups;
    const QAbstractItemModel &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        groups += group.data(PermissionModel::GroupTitleRole).toString() + QStringLiteral(": ") +
                  group.data(PermissionModel::GroupCountRole).toString();
    }
    return groups;
}

void GuildTest::clickSwitch(int bit)
{
    const QModelIndex index = view().indexOf(bit);
    ASSERT_TRUE(index.isValid()) << bit;
    view().scrollTo(index);
    settle();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().switchRect(view().indexOf(bit)).center());
    settle();
}

void GuildTest::select(int bit)
{
    const QModelIndex index = view().indexOf(bit);
    ASSERT_TRUE(index.isValid()) << bit;
    view().scrollTo(index);
    settle();
    const QRect place = view().visualRect(view().indexOf(bit).siblingAtColumn(PermissionModel::NameColumn));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place.center());
    settle();
}

QMessageBox *GuildTest::question(const char *name)
{
    const auto boxes = editor->findChildren<QMessageBox *>(QString::fromLatin1(name));
    for (QMessageBox *box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void GuildTest::answer(const char *name, const char *button)
{
    QMessageBox *box = question(name);
    ASSERT_NE(box, nullptr) << name;
    QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    settle();
    editor->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(editor.get(), 30'000));
    settle();
}

void GuildTest::click(const char *button)
{
    QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton);
    settle();
}

} // namespace botdeck::test
