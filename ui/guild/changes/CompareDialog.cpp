// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/CompareDialog.h"

#include "ui/guild/changes/CompareLines.h"
#include "ui/guild/changes/CompareSides.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/pick/PickRows.h"
#include "ui/guild/RowDelegate.h"
#include "ui/guild/ShownName.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

using domain::PermissionMask;
using domain::PermissionTable;

namespace {

constexpr int compareWidth = 640;
constexpr int compareHeight = 300;
constexpr int compareWhatWidth = 280;
constexpr int compareSideWidth = 170;
/// No channel has it: what was never given as an id.
constexpr qint64 wholeGuild = -1;

/// What differs among others is strong.
class CompareDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(CompareModel::MarkedRole).toBool())
            option->font = theme().font(look::Face::BodyStrong);
    }
};

} // namespace

CompareDialog::CompareDialog(
    const ShownGuild &now, const QList<Moment> &others, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_now(now)
    , m_others(others)
    , m_rolePicks(new ListPicks(this))
    , m_memberPicks(new MemberPicks(this))
    , m_momentPicks(new ListPicks(this))
    , m_channelPicks(new ListPicks(this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_sides{new CompareSides(*m_rolePicks, theme, this), new CompareSides(*m_memberPicks, theme, this), new CompareSides(*m_momentPicks, theme, this)}
    , m_scope(new QWidget(this))
    , m_channelLabel(new QLabel(m_scope))
    , m_channel(new PickField(*m_channelPicks, theme, m_scope))
    , m_onlyDifferences(new QCheckBox(this))
    , m_summary(new look::Sentence(theme, this))
    , m_table(new QTreeView(this))
    , m_model(new CompareModel(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    m_memberPicks->setTable(now.table);
    build();
    fillPicks();
    m_channel->pick(wholeGuild);
    m_sides.at(MomentsPart)->pick(others.isEmpty() ? 0 : 1, 0);
    connectParts();
    retranslate();
    m_tabs->setFocus();
}

void CompareDialog::build()
{
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    for (int part = 0; part < PartCount; ++part) {
        m_tabs->addTab(QString());
        m_stack->addWidget(m_sides.at(size_t(part)));
    }
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(theme(), m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QTreeView::NoEditTriggers);
    m_table->setMinimumSize(theme().px(compareWidth), theme().px(compareHeight));
    m_table->header()->setSectionsMovable(false);
    m_table->header()->resizeSection(CompareModel::WhatColumn, theme().px(compareWhatWidth));
    m_table->header()->resizeSection(CompareModel::LeftColumn, theme().px(compareSideWidth));
    body().addWidget(m_tabs);
    body().addWidget(m_stack);
    body().addWidget(buildChannel());
    body().addWidget(m_onlyDifferences, 0, Qt::AlignLeft);
    body().addWidget(m_summary);
    body().addWidget(m_table, 1);
    m_copy = &addMainButton("copyComparison");
    buttons().addButton(QDialogButtonBox::Close);
}

QWidget *CompareDialog::buildChannel()
{
    m_channel->setObjectName(QStringLiteral("compareChannel"));
    m_channelLabel->setBuddy(m_channel);
    auto *line = new QHBoxLayout(m_scope);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(8));
    line->addWidget(m_channelLabel);
    line->addWidget(m_channel, 1);
    return m_scope;
}

void CompareDialog::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CompareDialog::refresh);
    for (CompareSides *sides : m_sides)
        connect(sides, &CompareSides::changed, this, &CompareDialog::refresh);
    connect(m_channel, &PickField::chosen, this, &CompareDialog::refresh);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_model->text()); });
}

void CompareDialog::fillPicks()
{
    const domain::Guild &guild = m_now.table->guild();
    m_rolePicks->setRows(rolePicks(guild));
    QList<PickRow> moments{{0, tr("Now")}};
    for (qsizetype at = 0; at < m_others.size(); ++at)
        moments += PickRow{at + 1, models::oneLine(m_others.at(at).name)};
    m_momentPicks->setRows(moments);
    m_channelPicks->setRows(
        QList<PickRow>{{wholeGuild, tr("In the guild as a whole")}} + channelPicks(guild));
}

void CompareDialog::setFirst(core::Id role)
{
    const int row = m_rolePicks->rowOf(role.value());
    const int rows = m_rolePicks->rowCount();
    if (row < 0)
        return;
    const int other = row + 1 < rows ? row + 1 : row - 1;
    m_sides.at(RolesPart)->pick(
        role.value(), other < 0 ? std::nullopt : std::optional(m_rolePicks->value(other)));
    m_tabs->setCurrentIndex(RolesPart);
    refresh();
}

void CompareDialog::setMembers(core::Id left, core::Id right)
{
    m_sides.at(MembersPart)->pick(left.value(), right.value());
    m_tabs->setCurrentIndex(MembersPart);
    refresh();
}

CompareDialog::Part CompareDialog::part() const
{
    return Part(m_tabs->currentIndex());
}

const std::shared_ptr<const PermissionTable> &CompareDialog::moment(qint64 number) const
{
    return number == 0 ? m_now.table : m_others.at(number - 1).table;
}

int CompareDialog::channel() const
{
    const core::Id id(m_channel->picked().value_or(wholeGuild));
    const auto &channels = m_now.table->guild().channels;
    const auto found = std::ranges::find(channels, id, &domain::GuildChannel::id);
    return found == channels.end() ? -1 : int(found - channels.begin());
}

PermissionMask CompareDialog::mask(qint64 id) const
{
    const PermissionTable &table = *m_now.table;
    const int in = channel();
    if (part() == RolesPart) {
        // Of itself a role is what it says; in a channel it is somebody who has it and nothing else.
        const core::Id role(id);
        return in < 0 ? table.guild().role(role)->permissions : table.usable(table.holder({role}), in);
    }
    const PermissionTable::Holder &member = table.members().at(size_t(m_memberPicks->rowOf(id)));
    return in < 0 ? table.base(member) : table.usable(member, in);
}

void CompareDialog::refresh()
{
    const CompareSides &sides = *m_sides.at(size_t(part()));
    m_stack->setCurrentIndex(part());
    m_scope->setVisible(part() != MomentsPart);
    m_onlyDifferences->setVisible(part() != MomentsPart);
    const std::optional<qint64> left = sides.left();
    const std::optional<qint64> right = sides.right();
    if (!left || !right)
        showNothing();
    else if (part() == MomentsPart)
        showMoments(*left, *right);
    else
        showMasks(*left, *right);
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void CompareDialog::showNothing()
{
    m_model->setLines(0, {}, false);
    m_model->setTitles(tr("Permission"), tr("Left"), tr("Right"));
    m_summary->say(part() == RolesPart ? tr("Pick two roles.") : tr("Pick two members."));
}

void CompareDialog::showMasks(qint64 left, qint64 right)
{
    QList<CompareLine> lines = maskLines(mask(left), mask(right));
    const auto different = [](const CompareLine &line) { return line.differs; };
    // The first line is the mask itself.
    const int count = int(std::count_if(lines.cbegin() + 1, lines.cend(), different));
    if (m_onlyDifferences->isChecked())
        lines.removeIf([](const CompareLine &line) { return !line.differs; });
    m_model->setTitles(tr("Permission"), sideTitle(left), sideTitle(right));
    m_model->setLines(
        int(lines.size()), [lines](int row) { return lines.at(row); }, !m_onlyDifferences->isChecked());
    m_summary->say(
        scopeWords() + u'\n' +
        (count == 0 ? tr("There is no difference.") : tr("%n permission(s) differ.", nullptr, count)));
}

void CompareDialog::showMoments(qint64 left, qint64 right)
{
    const auto before = moment(left);
    const auto after = moment(right);
    const QList<domain::GuildDifference> differences =
        domain::guildDifferences(before->guild(), after->guild());
    m_model->setTitles(tr("What differs"), sideTitle(left), sideTitle(right));
    m_model->setLines(
        int(differences.size()),
        [differences, before, after](int row) {
            return differenceLine(differences.at(row), before->guild(), after->guild());
        },
        false);
    if (m_others.isEmpty())
        m_summary->say(tr("No other moment of this guild is kept. Load a snapshot, or read it again later."));
    else
        m_summary->say(
            differences.isEmpty() ? tr("There is no difference.")
                                  : tr("%n thing(s) differ; each side with what only it has.", nullptr,
                                       int(differences.size())));
}

QString CompareDialog::scopeWords() const
{
    const int in = channel();
    const QString name = in < 0 ? QString() : shownName(m_now.table->guild().channels.at(in));
    if (part() == RolesPart)
        return in < 0 ? tr("What the roles themselves allow.")
                      //: %1 is a channel
                      : tr("What somebody with this role alone can use in %1.").arg(name);
    return in < 0 ? tr("What the members may in the guild as a whole.")
                  //: %1 is a channel
                  : tr("What the members can use in %1.").arg(name);
}

QString CompareDialog::sideTitle(qint64 value) const
{
    const std::array<const PickModel *, PartCount> models{m_rolePicks, m_memberPicks, m_momentPicks};
    const PickModel &model = *models.at(size_t(part()));
    return model.title(model.rowOf(value));
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare"));
    const std::array titles{tr("Roles"), tr("Members"), tr("Moments")};
    for (int part = 0; part < PartCount; ++part)
        m_tabs->setTabText(part, titles.at(size_t(part)));
    m_tabs->setAccessibleName(tr("What is compared"));
    fillPicks();
    m_sides.at(RolesPart)->setWords(tr("Pick a role"), tr("Find a role"));
    m_sides.at(MembersPart)->setWords(tr("Pick a member"), tr("Find a member by name or number"));
    m_sides.at(MomentsPart)->setWords(tr("Pick a moment"), tr("Find a moment"));
    m_channelLabel->setText(tr("&Where"));
    m_channel->setAccessibleName(tr("Where"));
    m_channel->setWords(tr("Pick a channel"), tr("Find a channel"));
    m_onlyDifferences->setText(tr("&Only differences"));
    m_table->setAccessibleName(tr("Comparison"));
    m_copy->setText(tr("&Copy as text"));
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_CompareDialog.cpp"
