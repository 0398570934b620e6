// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MemberHead.h"

#include "models/SafeText.h"
#include "ui/guild/Chip.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/ShownName.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

enum FactColumn { FactTitleColumn, FactValueColumn };

constexpr int memberHeadMargin = 12;
constexpr int memberHeadGap = 8;
constexpr int factTitleWidth = 160;
constexpr int memberFactHeight = 22;
/// More are scrolled to.
constexpr int factRowsShown = 5;

} // namespace

MemberHead::MemberHead(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new look::ElidedLabel(this))
    , m_sign(new Chip(theme, this))
    , m_ids(new look::ElidedLabel(this))
    , m_facts(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("memberHead"));
    build();
    connect(&theme, &look::Theme::changed, this, &MemberHead::applyTheme);
    applyTheme();
    retranslate();
}

void MemberHead::build()
{
    m_name->setObjectName(QStringLiteral("memberName"));
    // As wide as its words where there is room: the sign follows them.
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_sign->setObjectName(QStringLiteral("memberSign"));
    m_ids->setObjectName(QStringLiteral("memberIds"));
    m_facts->setObjectName(QStringLiteral("memberFacts"));
    m_facts->setColumnCount(FactValueColumn + 1);
    m_facts->setRootIsDecorated(false);
    m_facts->setUniformRowHeights(true);
    m_facts->setAllColumnsShowFocus(true);
    m_facts->setHeaderHidden(true);
    m_facts->installEventFilter(this);
    const int margin = m_theme.px(memberHeadMargin);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(memberHeadGap));
    line->addWidget(m_name);
    line->addWidget(m_sign);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin / 2, margin, margin);
    column->setSpacing(m_theme.px(memberHeadGap) / 2);
    column->addLayout(line);
    column->addWidget(m_ids);
    column->addWidget(m_facts);
}

void MemberHead::setMembers(const ShownGuild &guild, const QList<const domain::GuildMember *> &members)
{
    m_guild = guild;
    m_members = members;
    refresh();
}

void MemberHead::refresh()
{
    if (m_members.size() == 1)
        showOne();
    else
        showSeveral();
}

void MemberHead::showOne()
{
    const domain::GuildMember &member = *m_members.first();
    m_name->setText(shownName(member));
    //: %1 is an id
    QString ids = tr("id %1").arg(member.id.toString());
    if (!member.shortId.isEmpty())
        //: %1 is what people tell each other instead of the id, digits mostly
        ids += QStringLiteral(" · ") + tr("short id %1").arg(models::oneLine(member.shortId));
    m_ids->setText(ids);
    if (m_guild->table->guild().owner == member.id)
        m_sign->say({tr("owner of the guild"), look::Tone::Neutral, ChipSign::Lock});
    else
        m_sign->say({member.id == m_guild->self ? tr("this bot") : QString()});
    fillFacts();
}

void MemberHead::showSeveral()
{
    m_name->setText(tr("%n member(s)", nullptr, int(m_members.size())));
    m_sign->say({});
    m_ids->setText(memberTitles(m_members));
    m_facts->hide();
}

void MemberHead::fillFacts()
{
    m_facts->clear();
    for (const domain::MemberFact &fact : domain::memberFacts(*m_members.first())) {
        auto *item = new QTreeWidgetItem(m_facts, {factTitle(fact), factWords(fact)});
        item->setFont(FactValueColumn, m_theme.font(Face::Mono));
        item->setSizeHint(FactTitleColumn, QSize(0, m_theme.px(memberFactHeight)));
        // The key as the server spells it, and what is cut.
        item->setToolTip(FactTitleColumn, lineTip({models::oneLine(fact.name)}));
        item->setToolTip(FactValueColumn, lineTip({factWords(fact)}));
    }
    const int rows = std::min(factRowsShown, m_facts->topLevelItemCount());
    m_facts->setVisible(rows > 0);
    m_facts->setFixedHeight(rows * std::max(1, m_facts->sizeHintForRow(0)) + 2 * m_facts->frameWidth());
}

void MemberHead::copyFact()
{
    if (const QTreeWidgetItem *item = m_facts->currentItem())
        Q_EMIT copyAsked(item->text(FactValueColumn));
}

bool MemberHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_facts && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyFact();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MemberHead::applyTheme()
{
    m_name->setFont(m_theme.font(Face::Title));
    m_ids->setFont(m_theme.font(Face::Secondary));
    look::setInk(*m_name, m_theme.colour(Token::Text));
    look::setInk(*m_ids, m_theme.colour(Token::Text2));
    m_facts->setColumnWidth(FactTitleColumn, m_theme.px(factTitleWidth));
    if (!m_members.isEmpty())
        refresh();
}

void MemberHead::retranslate()
{
    m_facts->setAccessibleName(tr("What the server tells of this member"));
    if (!m_members.isEmpty())
        refresh();
}

void MemberHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MemberHead.cpp"
