// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/WhyPane.h"

#include "ui/guild/why/ProposalsPart.h"
#include "ui/guild/why/StepList.h"
#include "ui/guild/why/StepModel.h"
#include "ui/guild/why/WhyChooser.h"
#include "ui/guild/why/WhyVerdict.h"
#include "ui/guild/why/WhyWords.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int whyWidth = 370;
constexpr int whyMargin = 12;
constexpr int whyIconSide = 14;
constexpr int leastStepsHeight = 90;

} // namespace

WhyPane::WhyPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_access(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_chooser(new WhyChooser(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyNote(theme, m_stack))
    , m_answer(new QWidget(m_stack))
    , m_verdict(new WhyVerdict(theme, m_answer))
    , m_rows(new StepModel(this))
    , m_steps(new StepList(*m_rows, theme, m_answer))
    , m_masks(new look::Sentence(theme, m_answer))
    , m_proposals(new ProposalsPart(m_chooser->members(), theme, m_answer))
    , m_order(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("whyPane"));
    m_steps->setObjectName(QStringLiteral("whySteps"));
    m_masks->setObjectName(QStringLiteral("whyMasks"));
    m_order->setObjectName(QStringLiteral("whyOrder"));
    build();
    connectParts();
    setGuild(std::nullopt);
    applyTheme();
    retranslate();
}

void WhyPane::build()
{
    const int margin = m_theme.px(whyMargin);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildAnswer());
    m_order->setContentsMargins(margin, 0, margin, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, margin / 2, margin, margin / 2);
    foot->addWidget(m_order, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_chooser);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    setFocusProxy(m_chooser);
}

QWidget *WhyPane::buildHead()
{
    struct HeadButton
    {
        QToolButton *button;
        const char *name;
    };
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(m_theme.px(whyMargin), 1, m_theme.px(whyMargin) / 2, 1);
    line->setSpacing(2);
    line->addWidget(m_title, 1);
    for (const HeadButton &each :
         {HeadButton{m_access, "whyAccess"}, HeadButton{m_copy, "whyCopy"},
          HeadButton{m_close, "whyClose"}}) {
        each.button->setObjectName(QString::fromLatin1(each.name));
        each.button->setAutoRaise(true);
        each.button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(each.button);
    }
    return head;
}

QWidget *WhyPane::buildAnswer()
{
    const int margin = m_theme.px(whyMargin);
    auto *masks = new QHBoxLayout;
    masks->setContentsMargins(margin, 0, margin, 0);
    masks->addWidget(m_masks, 1);
    m_steps->setMinimumHeight(m_theme.px(leastStepsHeight));
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_steps, 1);
    column->addLayout(masks);
    column->addWidget(m_proposals);
    return m_answer;
}

void WhyPane::connectParts()
{
    connect(m_access, &QToolButton::clicked, this, &WhyPane::accessAsked);
    connect(m_copy, &QToolButton::clicked, this, &WhyPane::copy);
    connect(m_close, &QToolButton::clicked, this, &WhyPane::closeAsked);
    connect(m_steps, &StepList::copyAsked, this, &WhyPane::copy);
    connect(m_verdict, &WhyVerdict::switched, this, &WhyPane::showAnswer);
    connect(m_chooser, &WhyChooser::changed, this, [this] {
        showAnswer();
        askForWays();
    });
    connect(m_proposals, &ProposalsPart::exemptChanged, this, &WhyPane::askForWays);
    connect(m_proposals, &ProposalsPart::previewAsked, this, &WhyPane::previewAsked);
    connect(&m_theme, &look::Theme::changed, this, &WhyPane::applyTheme);
}

void WhyPane::setGuild(const std::optional<ShownGuild> &guild)
{
    m_guild = guild;
    m_after.reset();
    m_chooser->setTable(guild ? guild->table : nullptr);
    m_verdict->setAfterOffered(false);
    m_access->setEnabled(guild.has_value());
    showOrder();
    showAnswer();
    askForWays();
}

void WhyPane::setAfter(const std::shared_ptr<const domain::PermissionTable> &after)
{
    m_after = after;
    m_verdict->setAfterOffered(after != nullptr);
    showAnswer();
}

void WhyPane::ask(std::optional<core::Id> member, std::optional<core::Id> channel, std::optional<int> bit)
{
    const std::optional<WhyQuestion> before = m_chooser->question();
    m_chooser->pick(member, channel, bit);
    if (m_chooser->question() == before)
        return;
    showAnswer();
    askForWays();
}

void WhyPane::setOrderNote(const QString &note)
{
    m_orderNote = note;
    showOrder();
}

void WhyPane::showOrder()
{
    const bool isUsual = !m_guild || m_guild->table->order() == domain::usualPermissionOrder();
    if (!m_orderNote.isEmpty())
        m_order->say(m_orderNote);
    else if (isUsual)
        m_order->say(tr("Fanbook does not publish its order. These steps follow the usual one, which is an "
                        "assumption, and can be changed in Settings."));
    else
        m_order->say(
            tr("Fanbook does not publish its order. These steps follow the one that is set in Settings, "
               "which is an assumption."));
}

void WhyPane::setProposals(const QList<domain::PermissionProposal> &proposals)
{
    if (m_guild)
        m_proposals->setProposals(proposals, *m_guild);
}

void WhyPane::setReadOnly(const QString &why)
{
    m_proposals->setReadOnly(why);
}

/// None where there is no edit, or it has not these members and channels.
std::optional<WhyAnswer> WhyPane::answerAfter(const WhyQuestion &question) const
{
    if (m_after == nullptr || size_t(question.member) >= m_after->members().size() ||
        question.channel >= m_after->guild().channels.size())
        return std::nullopt;
    return whyAnswer(*m_after, question);
}

void WhyPane::showAnswer()
{
    const std::optional<WhyQuestion> question = m_chooser->question();
    m_stack->setCurrentWidget(question ? m_answer : static_cast<QWidget *>(m_empty));
    m_copy->setEnabled(question.has_value());
    if (!question)
        return;
    const WhyAnswer today = whyAnswer(*m_guild->table, *question);
    const std::optional<WhyAnswer> after = answerAfter(*question);
    const bool showsAfter = after && m_verdict->showsAfter();
    const WhyAnswer &shown = showsAfter ? *after : today;
    m_verdict->say(whyVerdict(today, after ? &*after : nullptr, showsAfter));
    m_rows->setRows(whyRows(shown, showsAfter ? &today : nullptr));
    m_masks->say(whyMasksWords(shown));
    // What matters is seen.
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->rows().at(row).mark.isEmpty()) {
            m_steps->scrollTo(m_rows->index(row));
            break;
        }
    }
}

/// The answer of today turned round, but for whom it must stay.
void WhyPane::askForWays()
{
    const std::optional<WhyQuestion> question = m_chooser->question();
    QList<domain::PermissionGoal> goals;
    if (question) {
        const domain::Guild &guild = m_guild->table->guild();
        const core::Id member = guild.members.at(question->member).id;
        const core::Id channel = guild.channels.at(question->channel).id;
        const bool wanted = !whyAnswer(*m_guild->table, *question).trace.allowed;
        goals += domain::PermissionGoal{member, channel, question->bit, wanted};
        if (const auto exempt = m_proposals->exempt(); exempt && exempt != member)
            goals += domain::PermissionGoal{*exempt, channel, question->bit, !wanted};
        m_proposals->expect(wanted);
    }
    Q_EMIT goalsAsked(goals);
}

void WhyPane::copy()
{
    if (!m_chooser->question())
        return;
    QStringList lines{m_chooser->words(), m_verdict->words()};
    for (int row = 0; row < m_rows->rowCount(); ++row)
        lines += stepText(row + 1, m_rows->rows().at(row));
    if (!m_masks->text().isEmpty())
        lines += m_masks->text();
    Q_EMIT copyAsked(lines.join(u'\n') + u'\n');
}

QSize WhyPane::sizeHint() const
{
    return {m_theme.px(whyWidth), QWidget::sizeHint().height()};
}

void WhyPane::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    m_order->setFont(m_theme.font(look::Face::Caption));
    const int side = m_theme.px(whyIconSide);
    const QColor ink = m_theme.colour(Token::Text2);
    m_access->setIcon(look::tintedPixmap(look::Icon::ShowAll, side, ink, devicePixelRatioF()));
    m_copy->setIcon(look::tintedPixmap(look::Icon::Copy, side, ink, devicePixelRatioF()));
    m_close->setIcon(look::tintedPixmap(look::Icon::Close, side, ink, devicePixelRatioF()));
    update();
}

void WhyPane::retranslate()
{
    m_title->setText(tr("Why?"));
    m_access->setToolTip(tr("Who can, and what can a role: as lists…"));
    m_copy->setToolTip(tr("Copy the answer and its steps as text"));
    m_close->setToolTip(tr("Close this pane"));
    for (QToolButton *button : {m_access, m_copy, m_close})
        button->setAccessibleName(button->toolTip());
    m_steps->setAccessibleName(tr("Steps"));
    m_empty->setWords(tr("Pick a member, a channel and a permission."), {}, {});
    showOrder();
    showAnswer();
}

void WhyPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Rules between the parts.
void WhyPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(Token::Line));
    for (const QWidget *part : {static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_stack)})
        painter.drawLine(0, part->y() - 1, width(), part->y() - 1);
    painter.drawLine(0, m_stack->geometry().bottom() + 1, width(), m_stack->geometry().bottom() + 1);
}

} // namespace botdeck::ui::guild

#include "moc_WhyPane.cpp"
