// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/WhyChooser.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/pick/PickRows.h"
#include "ui/guild/ShownName.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr int chooserMargin = 12;
constexpr int chooserGap = 6;

int channelPlace(const domain::Guild &guild, qint64 channel)
{
    const auto found = std::ranges::find(guild.channels, core::Id(channel), &domain::GuildChannel::id);
    return int(found - guild.channels.begin());
}

} // namespace

WhyChooser::WhyChooser(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_memberPicks(new MemberPicks(this))
    , m_channelPicks(new ListPicks(this))
    , m_bitPicks(new ListPicks(this))
    , m_memberLabel(new QLabel(this))
    , m_member(new PickField(*m_memberPicks, theme, this))
    , m_channelLabel(new QLabel(this))
    , m_channel(new PickField(*m_channelPicks, theme, this))
    , m_bitLabel(new QLabel(this))
    , m_bit(new PickField(*m_bitPicks, theme, this))
{
    setObjectName(QStringLiteral("whyChooser"));
    m_member->setObjectName(QStringLiteral("whyMember"));
    m_channel->setObjectName(QStringLiteral("whyChannel"));
    m_bit->setObjectName(QStringLiteral("whyBit"));
    build();
    connect(&theme, &look::Theme::changed, this, &WhyChooser::applyTheme);
    applyTheme();
    retranslate();
}

void WhyChooser::build()
{
    auto *grid = new QGridLayout(this);
    const int margin = m_theme.px(chooserMargin);
    grid->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(m_theme.px(chooserGap));
    grid->setColumnStretch(1, 1);
    const std::array<std::pair<QLabel *, PickField *>, 3> lines{
        {{m_memberLabel, m_member}, {m_channelLabel, m_channel}, {m_bitLabel, m_bit}}};
    for (int line = 0; line < int(lines.size()); ++line) {
        const auto [label, field] = lines.at(size_t(line));
        label->setBuddy(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
        connect(field, &PickField::chosen, this, &WhyChooser::changed);
    }
    setFocusProxy(m_member);
}

void WhyChooser::setTable(const std::shared_ptr<const domain::PermissionTable> &table)
{
    m_table = table;
    m_memberPicks->setTable(table);
    fillLists();
    setEnabled(table != nullptr);
}

void WhyChooser::fillLists()
{
    m_channelPicks->setRows(m_table != nullptr ? channelPicks(m_table->guild()) : QList<PickRow>());
    m_bitPicks->setRows(m_table != nullptr ? bitPicks(m_table->guild()) : QList<PickRow>());
}

void WhyChooser::pick(std::optional<core::Id> member, std::optional<core::Id> channel, std::optional<int> bit)
{
    if (member)
        m_member->pick(member->value());
    if (channel)
        m_channel->pick(channel->value());
    if (bit)
        m_bit->pick(*bit);
}

std::optional<WhyQuestion> WhyChooser::question() const
{
    if (m_table == nullptr || !m_member->picked() || !m_channel->picked() || !m_bit->picked())
        return std::nullopt;
    // Its rows are the guild's members.
    return WhyQuestion{
        m_memberPicks->rowOf(*m_member->picked()), channelPlace(m_table->guild(), *m_channel->picked()),
        int(*m_bit->picked())};
}

QString WhyChooser::words() const
{
    const std::optional<WhyQuestion> asked = question();
    if (!asked)
        return {};
    const domain::Guild &guild = m_table->guild();
    return shownName(guild.members.at(asked->member)) + QStringLiteral(" · ") +
           shownName(guild.channels.at(asked->channel)) + QStringLiteral(" · ") + bitTitle(asked->bit);
}

void WhyChooser::applyTheme()
{
    for (QLabel *label : {m_memberLabel, m_channelLabel, m_bitLabel}) {
        label->setFont(m_theme.font(look::Face::Secondary));
        look::setInk(*label, m_theme.colour(look::Token::Text2));
    }
}

void WhyChooser::retranslate()
{
    m_memberLabel->setText(tr("Member"));
    m_channelLabel->setText(tr("Channel"));
    m_bitLabel->setText(tr("Permission"));
    m_member->setAccessibleName(m_memberLabel->text());
    m_channel->setAccessibleName(m_channelLabel->text());
    m_bit->setAccessibleName(m_bitLabel->text());
    m_member->setWords(tr("Pick a member"), tr("Find a member by name or number"));
    m_channel->setWords(tr("Pick a channel"), tr("Find a channel"));
    m_bit->setWords(tr("Pick a permission"), tr("Find a permission, bit or word"));
    fillLists();
}

void WhyChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_WhyChooser.cpp"
