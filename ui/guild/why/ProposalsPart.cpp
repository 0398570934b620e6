// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/ProposalsPart.h"

#include "ui/guild/changes/EditWords.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/why/StepList.h"
#include "ui/guild/why/StepModel.h"
#include "ui/look/CloseIcon.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int proposalsMargin = 12;
constexpr int proposalsGap = 6;
constexpr int mostListHeight = 112;

} // namespace

ProposalsPart::ProposalsPart(MemberPicks &members, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new StepModel(this))
    , m_title(new QLabel(this))
    , m_list(new StepList(*m_rows, theme, this))
    , m_note(new look::Sentence(theme, this))
    , m_exemptLabel(new QLabel(this))
    , m_exempt(new PickField(members, theme, this))
    , m_noExempt(new QToolButton(this))
    , m_preview(new QPushButton(this))
{
    setObjectName(QStringLiteral("proposalsPart"));
    m_title->setObjectName(QStringLiteral("proposalsTitle"));
    m_list->setObjectName(QStringLiteral("proposals"));
    m_note->setObjectName(QStringLiteral("proposalsNote"));
    m_exempt->setObjectName(QStringLiteral("exemptMember"));
    m_noExempt->setObjectName(QStringLiteral("noExempt"));
    m_preview->setObjectName(QStringLiteral("previewProposal"));
    build();
    connectParts();
    applyTheme();
    retranslate();
}

void ProposalsPart::build()
{
    m_title->setWordWrap(true);
    m_noExempt->setAutoRaise(true);
    m_preview->setAutoDefault(false);
    m_exemptLabel->setBuddy(m_exempt);
    const int margin = m_theme.px(proposalsMargin);
    const int gap = m_theme.px(proposalsGap);
    auto *exempt = new QHBoxLayout;
    exempt->setContentsMargins(margin, 0, margin, 0);
    exempt->setSpacing(gap);
    exempt->addWidget(m_exemptLabel);
    exempt->addWidget(m_exempt, 1);
    exempt->addWidget(m_noExempt);
    exempt->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, gap);
    column->setSpacing(gap);
    m_title->setContentsMargins(margin, 0, margin, 0);
    column->addWidget(m_title);
    column->addWidget(m_list);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(margin, 0, margin, 0);
    note->addWidget(m_note, 1);
    column->addLayout(note);
    column->addLayout(exempt);
}

void ProposalsPart::connectParts()
{
    connect(m_list, &StepList::laidOut, this, &ProposalsPart::fitList);
    connect(m_list, &QListView::activated, this, &ProposalsPart::preview);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProposalsPart::refresh);
    connect(m_preview, &QPushButton::clicked, this, &ProposalsPart::preview);
    connect(m_exempt, &PickField::chosen, this, [this] {
        refresh();
        Q_EMIT exemptChanged();
    });
    connect(m_noExempt, &QToolButton::clicked, this, [this] {
        m_exempt->pick(std::nullopt);
        refresh();
        Q_EMIT exemptChanged();
    });
    connect(&m_theme, &look::Theme::changed, this, &ProposalsPart::applyTheme);
}

void ProposalsPart::expect(bool allowed)
{
    m_isExpecting = true;
    m_wantsAllowed = allowed;
    m_proposals.clear();
    showRows();
}

void ProposalsPart::setProposals(const QList<domain::PermissionProposal> &proposals, const ShownGuild &guild)
{
    m_isExpecting = false;
    m_proposals = proposals;
    m_guild = guild;
    showRows();
}

void ProposalsPart::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
    refresh();
}

std::optional<core::Id> ProposalsPart::exempt() const
{
    const std::optional<qint64> picked = m_exempt->picked();
    return picked ? std::optional(core::Id(*picked)) : std::nullopt;
}

void ProposalsPart::showRows()
{
    const int chosen = m_list->currentIndex().row();
    QList<StepRow> rows;
    for (const domain::PermissionProposal &proposal : m_proposals)
        rows += proposalRow(proposal, m_guild);
    m_rows->setRows(rows);
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_rows->index(std::clamp(chosen, 0, int(rows.size()) - 1)));
    m_list->setVisible(!rows.isEmpty());
    refresh();
}

void ProposalsPart::refresh()
{
    m_title->setText(
        m_wantsAllowed ? tr("Smallest change that allows it") : tr("Smallest change that denies it"));
    m_list->setAccessibleName(m_title->text());
    QString note;
    if (m_isExpecting)
        note = tr("Looking for it…");
    else if (m_proposals.isEmpty())
        note = exempt() ? tr("No way with up to three edits leads there for the one and not for the other.")
                        : tr("No way with up to three edits leads there.");
    m_note->say(note);
    m_noExempt->setVisible(exempt().has_value());
    const int row = m_list->currentIndex().row();
    const bool isLocked = row >= 0 && !m_rows->rows().at(row).tag.isEmpty();
    m_preview->setEnabled(m_whyReadOnly.isEmpty() && row >= 0 && !isLocked);
    m_preview->setToolTip(lineTip(
        {m_whyReadOnly.isEmpty() ? tr("Shows the chosen change as an edit that is not saved")
                                 : m_whyReadOnly}));
}

void ProposalsPart::fitList()
{
    m_list->setFixedHeight(std::min(m_list->wholeHeight(), m_theme.px(mostListHeight)));
}

void ProposalsPart::preview()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && m_preview->isEnabled())
        Q_EMIT previewAsked(m_proposals.at(row).edits);
}

void ProposalsPart::applyTheme()
{
    m_title->setFont(m_theme.font(Face::SecondaryStrong));
    m_exemptLabel->setFont(m_theme.font(Face::Secondary));
    look::setInk(*m_title, m_theme.colour(Token::Text2));
    look::setInk(*m_exemptLabel, m_theme.colour(Token::Text2));
    m_noExempt->setIcon(look::closeIcon(m_theme, *this));
}

void ProposalsPart::retranslate()
{
    //: before a field with a member's name, for whom something shall not change as well
    m_exemptLabel->setText(tr("But not for"));
    m_exempt->setAccessibleName(m_exemptLabel->text());
    //: nobody is excepted from a change
    m_exempt->setWords(tr("nobody"), tr("Find a member by name or number"));
    m_noExempt->setToolTip(tr("Except nobody"));
    m_noExempt->setAccessibleName(m_noExempt->toolTip());
    m_preview->setText(tr("Preview"));
    showRows();
}

void ProposalsPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// A rule before it.
void ProposalsPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(Token::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace botdeck::ui::guild

#include "moc_ProposalsPart.cpp"
