// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeysPane.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/passport/KeyActions.h"
#include "ui/passport/KeyListModel.h"
#include "ui/widgets/TextTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

KeysPane::KeysPane(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new KeyListModel(clock, this))
    , m_actions(new KeyActions(this))
    , m_title(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_table(new widgets::TextTable(*m_model, KeyListModel::NameColumn, theme, this))
{
    build();
    connect(m_make, &QPushButton::clicked, this, &KeysPane::makeAsked);
    connect(m_import, &QPushButton::clicked, this, &KeysPane::importAsked);
    connect(m_model, &KeyListModel::renameAsked, this, &KeysPane::renameAsked);
    connect(m_table, &widgets::TextTable::copyAsked, this, &KeysPane::copyAsked);
    connect(m_table, &QWidget::customContextMenuRequested, this, &KeysPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_actions->setKey(chosen());
    });
    connect(m_actions, &KeyActions::renameAsked, this, [this] {
        m_table->edit(m_table->currentIndex().siblingAtColumn(KeyListModel::NameColumn));
    });
    connect(&theme, &look::Theme::changed, this, &KeysPane::applyTheme);
    applyTheme();
    retranslate();
}

void KeysPane::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_make->setObjectName(QStringLiteral("makeKey"));
    m_make->setIcon(look::icon(look::Icon::Add));
    m_import->setObjectName(QStringLiteral("importKey"));
    m_import->setIcon(look::icon(look::Icon::Import));
    m_more->setObjectName(QStringLiteral("moreOfKey"));
    m_more->setMenu(&m_actions->menu());
    m_table->setObjectName(QStringLiteral("keys"));
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    // Their keys count in the list.
    m_table->addActions(m_actions->menu().actions());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setMinimumSectionSize(m_theme.px(60));
    for (const int column :
         {KeyListModel::SizeColumn, KeyListModel::MadeColumn, KeyListModel::StateColumn,
          KeyListModel::FingerprintColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_make, m_import, m_more})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void KeysPane::setKeys(const QList<ShownKey> &keys)
{
    const auto before = chosen();
    m_model->setKeys(keys);
    const int row = before ? m_model->rowOf(before->name) : -1;
    if (!keys.isEmpty())
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    m_actions->setKey(chosen());
}

void KeysPane::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_actions->setReadOnly(readOnly);
    m_make->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
}

std::optional<ShownKey> KeysPane::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->keys().at(index.row())) : std::nullopt;
}

void KeysPane::showMenu(const QPoint &at)
{
    // The key Menu asks at the middle of the table.
    const QModelIndex index = m_table->indexAt(at);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    if (m_table->currentIndex().isValid())
        m_actions->menu().popup(m_table->viewport()->mapToGlobal(at));
}

void KeysPane::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
}

void KeysPane::retranslate()
{
    m_title->setText(tr("Keys"));
    m_make->setText(tr("Make a key…"));
    m_import->setText(tr("Import…"));
    //: a button with a menu of what can be done with the chosen key
    m_more->setText(tr("Key"));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    m_actions->retranslate();
}

void KeysPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_KeysPane.cpp"
