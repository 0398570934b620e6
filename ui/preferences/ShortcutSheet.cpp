// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ShortcutSheet.h"

#include "ui/look/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::preferences {

namespace {

constexpr QSize sheetSize(520, 600);
constexpr int sheetRowHeight = 24;

/// "&Quit", "Settings…" and "退出(&Q)" without what a menu needs.
QString withoutMark(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)"));
    text.remove(mark);
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    return text.remove(QChar(0x2026)).trimmed();
}

/// Those that work in the whole window, or those that work only while a list has the focus.
QList<KeyRow> keysIn(const QMenu &menu, bool inLists)
{
    QList<KeyRow> rows;
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            rows += keysIn(*action->menu(), inLists);
            continue;
        }
        if ((action->shortcutContext() == Qt::WidgetShortcut) != inLists)
            continue;
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u';', u',');
        if (action->isVisible() && !keys.isEmpty())
            rows += {withoutMark(action->text()), keys};
    }
    return rows;
}

} // namespace

ShortcutSheet::ShortcutSheet(
    const QList<QMenu *> &menus, Others others, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_others(std::move(others))
    , m_theme(theme)
    , m_list(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    for (QMenu *menu : menus)
        m_menus += menu;
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&theme, &look::Theme::changed, this, &ShortcutSheet::fill);
    retranslate();
    m_list->setFocus();
    resize(theme.px(sheetSize.width()), theme.px(sheetSize.height()));
}

void ShortcutSheet::fill()
{
    m_list->clear();
    QList<KeyRow> inLists;
    for (const QPointer<QMenu> &menu : std::as_const(m_menus)) {
        if (!menu)
            continue;
        addGroup(withoutMark(menu->title()), keysIn(*menu, false));
        inLists += keysIn(*menu, true);
    }
    addGroup(tr("In the lists"), inLists + (m_others ? m_others() : QList<KeyRow>()));
    m_list->expandAll();
}

void ShortcutSheet::addGroup(const QString &title, const QList<KeyRow> &rows)
{
    if (rows.isEmpty())
        return;
    // Of the same height in every script.
    const QSize size(0, m_theme.px(sheetRowHeight));
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setSizeHint(0, size);
    group->setFont(0, m_theme.font(look::Face::BodyStrong));
    group->setFlags(Qt::ItemIsEnabled);
    for (const KeyRow &row : rows) {
        auto *item = new QTreeWidgetItem(group, {row.what, row.keys});
        item->setFont(1, m_theme.font(look::Face::Mono));
        item->setSizeHint(0, size);
    }
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    fill();
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // The menus may hear of it after us.
        QMetaObject::invokeMethod(this, &ShortcutSheet::retranslate, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_ShortcutSheet.cpp"
