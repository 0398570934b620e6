// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CommandsPane.h"

#include "models/SafeText.h"
#include "ui/apiconsole/CommandsModel.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int commandRowHeight = 28;
constexpr std::array commandWidths{160, 320, 160};

/// Levels are chosen; what is wrong is in the colour of errors, and underlined.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const CommandsModel &model, const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    QWidget *
    createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != CommandsModel::LevelColumn)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItem(CommandsPane::tr("not given"), QString());
        for (const auto &[value, meaning] : m_model.rules().levels)
            box->addItem(value + QStringLiteral(" · ") + meaning, value);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (box == nullptr)
            QStyledItemDelegate::setEditorData(editor, index);
        else
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (box == nullptr)
            QStyledItemDelegate::setModelData(editor, model, index);
        else
            model->setData(index, box->currentData(), Qt::EditRole);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(CommandsModel::ErrorRole).toBool())
            return;
        option->font.setUnderline(true);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, m_theme.colour(look::Token::Error));
    }

private:
    const CommandsModel &m_model;
    const look::Theme &m_theme;
};

} // namespace

CommandsPane::CommandsPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CommandsModel(this))
    , m_table(new QTableView(this))
    , m_about(new look::Sentence(theme, this))
    , m_words(new look::Sentence(theme, this))
    , m_objections(new look::Sentence(theme, this))
    , m_read(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_set(new QPushButton(this))
    , m_note(new widgets::EmptyNote(theme))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("commandsPane"));
    m_note->setObjectName(QStringLiteral("commandsNote"));
    m_about->setObjectName(QStringLiteral("commandsAbout"));
    m_words->setObjectName(QStringLiteral("commandsWords"));
    m_objections->setObjectName(QStringLiteral("commandsObjections"));
    m_read->setObjectName(QStringLiteral("commandsRead"));
    m_add->setObjectName(QStringLiteral("commandsAdd"));
    m_remove->setObjectName(QStringLiteral("commandsRemove"));
    m_up->setObjectName(QStringLiteral("commandsUp"));
    m_down->setObjectName(QStringLiteral("commandsDown"));
    m_set->setObjectName(QStringLiteral("commandsSet"));
    buildTable();
    build();
    connect(m_read, &QPushButton::clicked, this, &CommandsPane::readAsked);
    connect(m_add, &QPushButton::clicked, this, &CommandsPane::add);
    connect(m_remove, &QPushButton::clicked, this, &CommandsPane::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_set, &QPushButton::clicked, this, [this] { Q_EMIT setAsked(m_model->commands()); });
    connect(m_model, &CommandsModel::checked, this, &CommandsPane::sayObjections);
    retranslate();
    refresh();
}

void CommandsPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("commands"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CommandDelegate(*m_model, m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(commandRowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (size_t column = 0; column < commandWidths.size(); ++column)
        m_table->setColumnWidth(int(column), m_theme.px(commandWidths.at(column)));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandsPane::refresh);
}

void CommandsPane::build()
{
    auto *inside = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    for (QPushButton *button : {m_read, m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_set->setAutoDefault(false);
    m_set->setDefault(true);
    buttons->addWidget(m_set);
    const int margin = m_theme.px(12);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_objections);
    column->addWidget(m_words);
    column->addLayout(buttons);
    m_stack->setContentsMargins({});
    m_stack->addWidget(inside);
    m_stack->addWidget(m_note);
}

void CommandsPane::setNote(const QString &title, const QString &hint)
{
    m_note->setWords(title, hint, {});
    m_stack->setCurrentIndex(title.isEmpty() ? 0 : 1);
}

void CommandsPane::setRules(const services::BotCommandRules &rules)
{
    m_wasRead = false;
    m_model->setCommands({});
    m_model->setRules(rules);
    m_table->setColumnHidden(CommandsModel::LevelColumn, rules.levels.isEmpty());
    m_table->setColumnHidden(CommandsModel::ParametersColumn, !rules.hasParameters);
    m_about->say(models::visibleText(rules.note));
    //: where a fact comes from; %1: "S30, S32"
    m_about->setToolTip(tr("Source: %1").arg(rules.source));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down, m_set})
        button->setVisible(rules.isSettable());
    say({});
    refresh();
}

void CommandsPane::setCommands(const QList<services::BotCommand> &commands)
{
    m_wasRead = true;
    m_model->setCommands(commands);
    refresh();
}

void CommandsPane::setRefusal(const QString &why)
{
    m_refusal = why;
    refresh();
}

void CommandsPane::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void CommandsPane::say(const QString &words, look::Tone tone)
{
    m_words->say(models::visibleText(words), tone);
}

void CommandsPane::add()
{
    m_model->add();
    const QModelIndex index = m_model->index(m_model->rowCount() - 1, CommandsModel::CommandColumn);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    m_table->edit(index);
}

void CommandsPane::remove()
{
    if (m_table->currentIndex().isValid())
        m_model->remove(m_table->currentIndex().row());
}

void CommandsPane::move(int by)
{
    if (m_table->currentIndex().isValid())
        m_model->move(m_table->currentIndex().row(), by);
    refresh();
}

void CommandsPane::refresh()
{
    const int row = m_table->currentIndex().row();
    const bool canEdit = m_wasRead && !m_isBusy && m_refusal.isEmpty();
    const bool hinders = std::ranges::any_of(
        m_model->objections(), [](const services::BotCommandObjection &each) { return !each.isWarning; });
    m_read->setEnabled(!m_isBusy && !m_model->rules().getMethod.isEmpty());
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canEdit && row >= 0);
    m_up->setEnabled(canEdit && row > 0);
    m_down->setEnabled(canEdit && row >= 0 && row < m_model->rowCount() - 1);
    m_set->setEnabled(canEdit && !hinders);
    m_table->setEditTriggers(
        canEdit ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                      QAbstractItemView::AnyKeyPressed
                : QAbstractItemView::NoEditTriggers);
}

void CommandsPane::sayObjections()
{
    QStringList lines;
    bool hinders = false;
    for (const services::BotCommandObjection &each : m_model->objections()) {
        const QString words = widgets::translated(each.text);
        //: a row of a table, counted from 1, and what speaks against it
        lines += each.row < 0 ? words : tr("Row %1: %2").arg(each.row + 1).arg(words);
        hinders = hinders || !each.isWarning;
    }
    m_objections->say(
        models::visibleText(lines.join(u'\n')), hinders ? look::Tone::Error : look::Tone::Warning);
    refresh();
}

void CommandsPane::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("The bot's commands"));
    m_read->setText(tr("Read commands"));
    m_add->setText(tr("Add command"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_set->setText(tr("Set commands"));
    m_set->setToolTip(tr("Replaces all that the server has; they are read first"));
}

void CommandsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_CommandsPane.cpp"
