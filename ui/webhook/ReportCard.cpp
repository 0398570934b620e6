// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/ReportCard.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/ReportWords.h"
#include "ui/webhook/SecretLine.h"
#include "ui/widgets/TimeTexts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace botdeck::ui::webhook {

namespace {

constexpr std::chrono::seconds ageStep{15};

} // namespace

ReportCard::ReportCard(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : Card(theme, parent)
    , m_clock(clock)
    , m_lines(new QFormLayout)
    , m_address(new QLabel(this))
    , m_reveal(new QToolButton(this))
    , m_addressLine(new QWidget(this))
    , m_note(new look::Sentence(theme, this))
    , m_moment(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_deleteDrop(new QPushButton(this))
{
    setObjectName(QStringLiteral("hookReport"));
    build();
    connect(&theme, &look::Theme::changed, this, &ReportCard::rebuild);
    connect(m_refresh, &QPushButton::clicked, this, &ReportCard::refreshAsked);
    connect(m_reveal, &QToolButton::toggled, this, &ReportCard::reveal);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteAsked(false); });
    connect(m_deleteDrop, &QPushButton::clicked, this, [this] { Q_EMIT deleteAsked(true); });
    retranslate();
}

void ReportCard::build()
{
    m_moment->setObjectName(QStringLiteral("hookMoment"));
    m_refresh->setObjectName(QStringLiteral("hookRefresh"));
    m_refresh->setIcon(look::icon(look::Icon::Retry));
    m_delete->setObjectName(QStringLiteral("hookDelete"));
    m_deleteDrop->setObjectName(QStringLiteral("hookDeleteDrop"));
    m_note->setObjectName(QStringLiteral("hookReportNote"));
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_address->setObjectName(QStringLiteral("hookAddressShown"));
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    m_reveal->setObjectName(QStringLiteral("hookAddressReveal"));
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    auto *address = new QHBoxLayout(m_addressLine);
    address->setContentsMargins({});
    address->setSpacing(theme().px(4));
    address->addWidget(m_address, 1);
    address->addWidget(m_reveal, 0, Qt::AlignTop);
    m_lines->setHorizontalSpacing(theme().px(12));
    m_lines->setVerticalSpacing(theme().px(6));
    m_lines->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addToHead(m_moment);
    addToHead(m_refresh);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme().px(8));
    foot->addWidget(m_delete);
    foot->addWidget(m_deleteDrop);
    foot->addStretch(1);
    body().addLayout(m_lines);
    body().addWidget(m_note);
    body().addLayout(foot);
    for (QPushButton *button : {m_refresh, m_delete, m_deleteDrop})
        button->setAutoDefault(false);
}

void ReportCard::setInfo(const std::optional<domain::WebhookInfo> &info, qint64 readMs)
{
    m_info = info;
    m_readMs = readMs;
    m_isReading = false;
    m_reveal->setChecked(false);
    m_note->say({});
    rebuild();
}

void ReportCard::setReading()
{
    m_isReading = true;
    m_note->say(tr("The server is asked…"));
    refresh();
}

void ReportCard::setTrouble(const QString &words)
{
    m_isReading = false;
    m_note->say(words, words.isEmpty() ? look::Tone::Neutral : look::Tone::Error);
    refresh();
}

void ReportCard::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
    refresh();
}

void ReportCard::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void ReportCard::addLine(const QString &name, QWidget *value)
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    look::setInk(*label, theme().colour(look::Token::Muted));
    m_lines->addRow(label, value);
}

/// One widget for good: it is shown for a while whatever else is said anew.
void ReportCard::addAddress()
{
    if (!m_info || !m_info->isSet())
        return;
    m_address->setFont(theme().font(look::Face::Mono));
    const bool shown = m_reveal->isChecked();
    m_address->setText(models::visibleText(
        shown ? QString::fromUtf8(m_info->address.reveal()) : domain::maskedAddress(m_info->address)));
    m_reveal->setIcon(look::icon(shown ? look::Icon::Conceal : look::Icon::Eye));
    m_reveal->setToolTip(shown ? tr("Hide the path") : tr("Show the whole address for 10 seconds"));
    m_reveal->setAccessibleName(m_reveal->toolTip());
    addLine(tr("Address"), m_addressLine);
}

void ReportCard::rebuild()
{
    while (m_lines->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_lines->takeRow(0);
        delete row.labelItem->widget();
        delete row.labelItem;
        if (row.fieldItem->widget() != m_addressLine)
            delete row.fieldItem->widget();
        delete row.fieldItem;
    }
    const QList<ReportLine> lines = m_info ? reportLines(*m_info, m_clock.wallMs()) : QList<ReportLine>();
    for (const ReportLine &line : lines) {
        auto *value = new look::Sentence(theme(), this);
        value->setObjectName(QString::fromLatin1(line.id));
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->say(line.value, line.tone);
        addLine(line.name, value);
        // Below whether there is one.
        if (m_lines->rowCount() == 1)
            addAddress();
    }
    m_addressLine->setVisible(m_info && m_info->isSet());
    refresh();
}

void ReportCard::reveal(bool shown)
{
    rebuild();
    ++m_shows;
    if (!shown)
        return;
    m_clock.after(SecretLine::revealTime, this, [this, shows = m_shows] {
        if (shows == m_shows)
            m_reveal->setChecked(false);
    });
}

void ReportCard::refresh()
{
    const bool mayChange = m_whyReadOnly.isEmpty() && !m_isReading && !m_isBusy;
    m_refresh->setEnabled(!m_isReading && !m_isBusy);
    m_moment->setVisible(m_info.has_value());
    if (m_info)
        //: %1 is a time
        m_moment->setText(tr("Read %1").arg(widgets::momentWords(m_readMs, m_clock.wallMs())));
    look::setInk(*m_moment, theme().colour(look::Token::Muted));
    m_moment->setFont(theme().font(look::Face::Secondary));
    for (QPushButton *button : {m_delete, m_deleteDrop}) {
        button->setVisible(m_info && m_info->isSet());
        button->setEnabled(mayChange);
        button->setToolTip(m_whyReadOnly.toHtmlEscaped());
    }
}

/// Ages grow while they are looked at.
void ReportCard::tick()
{
    m_isTicking = isVisible();
    if (!m_isTicking)
        return;
    rebuild();
    m_clock.after(ageStep, this, [this] { tick(); });
}

void ReportCard::showEvent(QShowEvent *event)
{
    if (!m_isTicking)
        tick();
    Card::showEvent(event);
}

void ReportCard::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    Card::hideEvent(event);
}

void ReportCard::retranslate()
{
    setTitle(tr("What the server says"));
    m_refresh->setText(tr("Refresh"));
    m_delete->setText(tr("Delete webhook…"));
    m_deleteDrop->setText(tr("Delete and drop…"));
    if (m_isReading)
        m_note->say(tr("The server is asked…"));
    rebuild();
}

} // namespace botdeck::ui::webhook

#include "moc_ReportCard.cpp"
