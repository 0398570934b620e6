// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ShortcutSheet.h"

#include "ui/look/Theme.h"
#include "ui/preferences/KeyChanges.h"
#include "ui/preferences/KeyTree.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::preferences {

namespace {

constexpr QSize sheetSize(560, 640);
constexpr int sheetRowHeight = 24;

} // namespace

ShortcutSheet::ShortcutSheet(KeyGroups groups, const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("searchKeys"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcuts"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    buildButtons();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
    connect(&theme, &look::Theme::changed, this, &ShortcutSheet::fill);
    retranslate();
    m_list->setFocus();
    resize(theme.px(sheetSize.width()), theme.px(sheetSize.height()));
}

void ShortcutSheet::buildButtons()
{
    m_manual = m_buttons->addButton(QString(), QDialogButtonBox::HelpRole);
    m_change = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_manual->setObjectName(QStringLiteral("openManual"));
    m_change->setObjectName(QStringLiteral("changeKeys"));
    m_copy->setObjectName(QStringLiteral("copyKeys"));
    // Enter belongs to the field.
    for (QAbstractButton *button : m_buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_manual, &QPushButton::clicked, this, &ShortcutSheet::manualAsked);
    connect(m_change, &QPushButton::clicked, this, &ShortcutSheet::changeAsked);
    connect(m_copy, &QPushButton::clicked, this, &ShortcutSheet::copy);
}

void ShortcutSheet::refresh()
{
    fill();
}

void ShortcutSheet::fill()
{
    m_list->clear();
    for (const KeyGroup &group : keySheet(m_groups()))
        addGroup(group);
    m_list->expandAll();
    narrow();
}

void ShortcutSheet::addGroup(const KeyGroup &group)
{
    // Of the same height in every script.
    const QSize size(0, m_theme.px(sheetRowHeight));
    auto *top = new QTreeWidgetItem(m_list, {group.title});
    top->setSizeHint(0, size);
    top->setFont(0, m_theme.font(look::Face::BodyStrong));
    top->setFlags(Qt::ItemIsEnabled);
    for (const KeyRow &row : group.rows) {
        auto *item = new QTreeWidgetItem(top, {row.what, keyWords(row.keys)});
        item->setFont(1, m_theme.font(look::Face::Mono));
        item->setSizeHint(0, size);
    }
}

void ShortcutSheet::narrow()
{
    narrowKeys(*m_list, m_search->text());
}

void ShortcutSheet::copy()
{
    QGuiApplication::clipboard()->setText(keySheetText(keySheet(m_groups())));
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys"));
    m_manual->setText(tr("&Manual"));
    m_change->setText(tr("C&hange keys…"));
    m_copy->setText(tr("Co&py as text"));
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
