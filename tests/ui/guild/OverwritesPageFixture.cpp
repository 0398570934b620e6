// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverwritesPageFixture.h"

#include "tests/support/Wait.h"
#include "ui/guild/mask/BitChooser.h"
#include "ui/look/Sentence.h"

namespace botdeck::test {

using ui::guild::MatrixCell;
using ui::guild::OverwriteModel;
using ui::guild::OverwriteTable;

void OverwritesPageTest::SetUp()
{
    page = std::make_unique<ui::guild::OverwritesPage>(theme);
    page->resize(760, 780);
    page->setGuild(shown(overwritesGuild()));
    present(*page);
    table().setFocus();
    settle();
}

OverwriteTable &OverwritesPageTest::table() const
{
    return child<OverwriteTable>(*page, "overwriteMatrix");
}

OverwriteModel &OverwritesPageTest::model() const
{
    return *qobject_cast<OverwriteModel *>(table().model());
}

QModelIndex OverwritesPageTest::at(core::Id channel, core::Id subject) const
{
    return model().indexOf({channel, subject});
}

domain::OverwriteState OverwritesPageTest::stateAt(core::Id channel, core::Id subject) const
{
    return at(channel, subject).data(OverwriteModel::CellRole).value<MatrixCell>().now;
}

QString OverwritesPageTest::spoken(core::Id channel, core::Id subject) const
{
    return at(channel, subject).data(Qt::AccessibleTextRole).toString();
}

QString OverwritesPageTest::note() const
{
    return child<ui::look::Sentence>(*page, "overwritesNote").text();
}

void OverwritesPageTest::select(core::Id channel, core::Id subject)
{
    const QModelIndex index = at(channel, subject);
    ASSERT_TRUE(index.isValid());
    table().scrollTo(index);
    settle();
    const QRect cell = table().visualRect(index);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 4, cell.center().y()));
    settle();
}

void OverwritesPageTest::clickSign(core::Id channel, core::Id subject)
{
    const QModelIndex index = at(channel, subject);
    ASSERT_TRUE(index.isValid());
    table().scrollTo(index);
    settle();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().signRect(index).center());
    settle();
}

void OverwritesPageTest::chooseBit(int bit)
{
    auto &chooser = child<ui::guild::BitChooser>(*page, "overwriteBit");
    const int row = chooser.findData(bit, Qt::UserRole);
    ASSERT_GE(row, 0) << bit;
    chooser.setCurrentIndex(row);
    Q_EMIT chooser.activated(row);
    settle();
}

void OverwritesPageTest::key(int key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(page->focusWidget(), nullptr);
    QTest::keyClick(page->focusWidget(), Qt::Key(key), modifiers);
    settle();
}

} // namespace botdeck::test
