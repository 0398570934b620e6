// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/AccessDialog.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/pick/PickRows.h"
#include "ui/guild/why/AccessModel.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/TextTable.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace botdeck::ui::guild {

namespace {

constexpr QSize accessTable{680, 320};
constexpr int lastAccessColumn = AccessModel::columns - 1;

} // namespace

AccessDialog::AccessDialog(const ShownGuild &guild, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_guild(guild)
    , m_channelPicks(new ListPicks(this))
    , m_bitPicks(new ListPicks(this))
    , m_rolePicks(new ListPicks(this))
    , m_parts(new look::FlatTabs(theme, this))
    , m_channelLabel(new QLabel(this))
    , m_channel(new PickField(*m_channelPicks, theme, this))
    , m_bitLabel(new QLabel(this))
    , m_bit(new PickField(*m_bitPicks, theme, this))
    , m_roleLabel(new QLabel(this))
    , m_role(new PickField(*m_rolePicks, theme, this))
    , m_count(new QLabel(this))
    , m_model(new AccessModel(this))
    , m_table(new widgets::TextTable(*m_model, lastAccessColumn, theme, this))
    , m_why(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_copy(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("accessDialog"));
    m_parts->setObjectName(QStringLiteral("accessParts"));
    m_channel->setObjectName(QStringLiteral("accessChannel"));
    m_bit->setObjectName(QStringLiteral("accessBit"));
    m_role->setObjectName(QStringLiteral("accessRole"));
    m_count->setObjectName(QStringLiteral("accessCount"));
    m_table->setObjectName(QStringLiteral("accessRows"));
    m_why->setObjectName(QStringLiteral("accessWhy"));
    m_copy->setObjectName(QStringLiteral("accessCopy"));
    build();
    connectParts();
    retranslate();
    const domain::Guild &read = guild.table->guild();
    if (!read.channels.isEmpty())
        m_channel->pick(read.channels.first().id.value());
    m_bit->pick(domain::viewChannelBit);
    m_role->pick(read.id.value());
    showPart();
    showCount();
}

void AccessDialog::build()
{
    m_parts->addTab({});
    m_parts->addTab({});
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const std::array<std::pair<QLabel *, PickField *>, 3> lines{
        {{m_channelLabel, m_channel}, {m_bitLabel, m_bit}, {m_roleLabel, m_role}}};
    for (int line = 0; line < int(lines.size()); ++line) {
        const auto [label, field] = lines.at(size_t(line));
        label->setBuddy(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
        connect(field, &PickField::chosen, this, &AccessDialog::askAgain);
    }
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_table->setMinimumSize(theme().px(accessTable.width()), theme().px(accessTable.height()));
    for (QPushButton *button : {m_why, m_copy})
        button->setAutoDefault(false);
    body().addWidget(m_parts);
    body().addLayout(grid);
    body().addWidget(m_count);
    body().addWidget(m_table, 1);
    buttons().addButton(QDialogButtonBox::Close);
}

void AccessDialog::connectParts()
{
    connect(m_parts, &QTabBar::currentChanged, this, [this] {
        showPart();
        askAgain();
    });
    connect(m_table, &widgets::TextTable::copyAsked, this, &AccessDialog::copyAsked);
    connect(m_table, &QTableView::activated, this, &AccessDialog::askWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccessDialog::showCount);
    connect(m_why, &QPushButton::clicked, this, &AccessDialog::askWhy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyAsked(m_count->text() + u'\n' + widgets::tableText(*m_model));
    });
}

void AccessDialog::ask(const domain::AccessQuestion &question)
{
    const auto *who = std::get_if<domain::WhoCan>(&question);
    if (who != nullptr) {
        m_channel->pick(who->channel.value());
        m_bit->pick(who->bit);
    } else {
        m_role->pick(std::get<domain::WhatCan>(question).role.value());
    }
    {
        const QSignalBlocker quiet(m_parts);
        m_parts->setCurrentIndex(who != nullptr ? WhoPart : WhatPart);
    }
    showPart();
    askAgain();
}

std::optional<domain::AccessQuestion> AccessDialog::question() const
{
    if (m_parts->currentIndex() == WhatPart)
        return m_role->picked()
                   ? std::optional<domain::AccessQuestion>(domain::WhatCan{core::Id(*m_role->picked())})
                   : std::nullopt;
    if (!m_channel->picked() || !m_bit->picked())
        return std::nullopt;
    return domain::WhoCan{core::Id(*m_channel->picked()), int(*m_bit->picked())};
}

void AccessDialog::askAgain()
{
    m_asked = question();
    m_model->setAnswer(std::nullopt);
    showCount();
    if (m_asked)
        Q_EMIT asked(*m_asked);
}

void AccessDialog::setAnswer(const domain::AccessAnswer &answer)
{
    if (m_asked != answer.question)
        return;
    m_model->setAnswer(answer);
    showCount();
}

void AccessDialog::showPart()
{
    const bool isWho = m_parts->currentIndex() == WhoPart;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_channelLabel, m_channel, m_bitLabel, m_bit, m_why})
        widget->setVisible(isWho);
    m_roleLabel->setVisible(!isWho);
    m_role->setVisible(!isWho);
}

void AccessDialog::showCount()
{
    const std::optional<domain::AccessAnswer> &answer = m_model->answer();
    m_copy->setEnabled(answer.has_value());
    m_why->setEnabled(answer && m_table->currentIndex().isValid());
    if (!answer) {
        m_count->setText(m_asked ? tr("Being worked out…") : tr("Pick what to look at."));
        return;
    }
    const domain::Guild &guild = answer->table->guild();
    if (const auto *who = std::get_if<domain::WhoCan>(&answer->question)) {
        const auto all = int(guild.members.size());
        //: %1 of %2 members; %3 is a permission's name
        m_count->setText(
            tr("%1 of %2 member(s) can use %3 here.", nullptr, all)
                .arg(look::grouped(qint64(answer->members.size())), look::grouped(all), bitTitle(who->bit)));
        return;
    }
    m_count->setText(tr("What somebody with this role and no other can use, channel by channel."));
}

void AccessDialog::askWhy()
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<domain::AccessAnswer> &answer = m_model->answer();
    if (!answer || !current.isValid())
        return;
    const auto *who = std::get_if<domain::WhoCan>(&answer->question);
    if (who == nullptr)
        return;
    const int member = answer->members.at(size_t(current.row()));
    const core::Id id = answer->table->guild().members.at(member).id;
    const domain::WhoCan asked = *who;
    accept();
    Q_EMIT whyAsked(id, asked.channel, asked.bit);
}

void AccessDialog::fillLists()
{
    const domain::Guild &guild = m_guild.table->guild();
    m_channelPicks->setRows(channelPicks(guild));
    m_bitPicks->setRows(bitPicks(guild));
    m_rolePicks->setRows(rolePicks(guild));
}

void AccessDialog::retranslate()
{
    setWindowTitle(tr("Who can what, and where"));
    m_parts->setTabText(WhoPart, tr("Who can see this channel"));
    m_parts->setTabText(WhatPart, tr("What this role can do where"));
    m_channelLabel->setText(tr("Channel"));
    m_bitLabel->setText(tr("Permission"));
    m_roleLabel->setText(tr("Role"));
    m_channel->setAccessibleName(m_channelLabel->text());
    m_bit->setAccessibleName(m_bitLabel->text());
    m_role->setAccessibleName(m_roleLabel->text());
    m_channel->setWords(tr("Pick a channel"), tr("Find a channel"));
    m_bit->setWords(tr("Pick a permission"), tr("Find a permission, bit or word"));
    m_role->setWords(tr("Pick a role"), tr("Find a role"));
    m_table->setAccessibleName(windowTitle());
    m_why->setText(tr("&Why?"));
    m_why->setToolTip(tr("Explains the chosen member"));
    m_copy->setText(tr("&Copy as text"));
    fillLists();
    m_model->retranslate();
    showCount();
}

} // namespace botdeck::ui::guild

#include "moc_AccessDialog.cpp"
