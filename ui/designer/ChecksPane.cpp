// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/ChecksPane.h"

#include "models/SafeText.h"
#include "ui/designer/CheckLine.h"
#include "ui/designer/CountPill.h"
#include "ui/designer/DraftWords.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::designer {

namespace {

using domain::KeyboardSeverity;

constexpr int namedLength = 40;
/// A pasted keyboard can have thousands; nobody reads them.
constexpr qsizetype mostLines = 50;
constexpr int headMargin = 12;

/// Several kinds: only a person knows which of them is meant.
bool isChoice(const domain::KeyboardObjection &objection)
{
    return objection.rule == u"kinds_too_many" || objection.rule == u"kinds_unclear";
}

} // namespace

ChecksPane::ChecksPane(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_fine(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_room(new QVBoxLayout)
{
    setObjectName(QStringLiteral("keyboardChecks"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_room->setSpacing(0);
    buildHead();
    m_column->addLayout(m_room);
    m_column->addStretch(1);
    connect(&draft, &KeyboardDraft::changed, this, &ChecksPane::follow);
    connect(&theme, &look::Theme::changed, this, &ChecksPane::show);
    show();
}

void ChecksPane::buildHead()
{
    m_title->setObjectName(QStringLiteral("checksTitle"));
    m_fine->setObjectName(QStringLiteral("checksFine"));
    auto *head = new QHBoxLayout;
    const int margin = m_theme.px(headMargin);
    head->setContentsMargins(margin, margin / 2, margin, margin / 2);
    head->setSpacing(margin / 2);
    head->addWidget(m_title);
    static constexpr std::array names{"checkErrors", "checkWarnings", "checkNotes"};
    for (size_t severity = 0; severity < m_pills.size(); ++severity) {
        m_pills.at(severity) = new CountPill(m_theme, KeyboardSeverity(severity), this);
        m_pills.at(severity)->setObjectName(QLatin1StringView(names.at(severity)));
        head->addWidget(m_pills.at(severity));
    }
    head->addWidget(m_fine);
    head->addStretch(1);
    m_column->addLayout(head);
}

QString ChecksPane::placeWords(qsizetype row, qsizetype column) const
{
    if (row < 0)
        return {};
    if (column < 0)
        return tr("Row %1").arg(row + 1);
    const QString label = m_draft.keyboard().rows.at(row).at(column).label();
    if (label.isEmpty())
        return tr("Row %1, button %2").arg(row + 1).arg(column + 1);
    //: %2 is a button's label
    return tr("Row %1, %2").arg(row + 1).arg(models::oneLine(label, namedLength));
}

QList<ChecksPane::Line> ChecksPane::lines() const
{
    QList<Line> lines;
    for (const domain::KeyboardObjection &each : m_draft.objections())
        lines += {each, placeWords(each.row, each.column), objectionWords(each)};
    const domain::KeyboardObjection edited{-1, -1, {}, KeyboardSeverity::Note};
    if (m_draft.rules().onlyByEditing && m_draft.selectedButton() != nullptr)
        lines +=
            {edited, {}, tr("The keyboard is added by a second call, so the message will show as edited.")};
    return lines;
}

void ChecksPane::follow()
{
    if (lines() != m_shown)
        show();
}

void ChecksPane::show()
{
    m_shown = lines();
    m_title->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_title->setText(tr("Checks"));
    sayCounts();
    while (QLayoutItem *line = m_room->takeAt(0)) {
        // Not at once: it may be its own button that was pressed.
        line->widget()->hide();
        line->widget()->deleteLater();
        delete line;
    }
    for (const Line &line : m_shown.first(std::min(m_shown.size(), mostLines)))
        addLine(line);
}

void ChecksPane::sayCounts()
{
    const auto count = [this](KeyboardSeverity severity) {
        return int(std::count_if(m_shown.begin(), m_shown.end(), [severity](const Line &each) {
            return each.objection.severity == severity;
        }));
    };
    const int errors = count(KeyboardSeverity::Error);
    const int warnings = count(KeyboardSeverity::Warning);
    const int notes = count(KeyboardSeverity::Note);
    m_pills.at(0)->say(errors ? tr("%n error(s)", nullptr, errors) : QString());
    m_pills.at(1)->say(warnings ? tr("%n warning(s)", nullptr, warnings) : QString());
    m_pills.at(2)->say(notes ? tr("%n note(s)", nullptr, notes) : QString());
    m_fine->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_fine, m_theme.colour(look::Token::Muted));
    m_fine->setText(m_shown.isEmpty() ? tr("nothing to object to") : QString());
}

void ChecksPane::addLine(const Line &line)
{
    const domain::KeyboardObjection &objection = line.objection;
    auto *shown = new CheckLine(m_theme, objection.severity, line.place, line.words, this);
    connect(shown, &CheckLine::clicked, this, [this, objection] {
        if (objection.column >= 0)
            m_draft.select({objection.row, objection.column});
    });
    if (objection.hasFix)
        connect(
            &shown->addFix(tr("Fix")), &QToolButton::clicked, this, [this, objection] { fix(objection); });
    else if (isChoice(objection))
        addChoice(*shown, objection);
    m_room->addWidget(shown);
}

void ChecksPane::addChoice(CheckLine &line, const domain::KeyboardObjection &objection)
{
    auto *menu = new QMenu(&line);
    const domain::KeyboardButton &button = m_draft.keyboard().rows.at(objection.row).at(objection.column);
    for (const domain::JsonField &field : button.fields) {
        if (!m_draft.rules().kinds.contains(field.name))
            continue;
        //: %1 is a kind of button, such as "Link"
        QAction *keep = menu->addAction(tr("Keep only: %1").arg(kindWord(field.name)));
        connect(keep, &QAction::triggered, this, [this, objection, kind = field.name] {
            m_draft.select({objection.row, objection.column});
            if (const domain::KeyboardButton *selected = m_draft.selectedButton())
                m_draft.editButton(domain::withKind(*selected, kind, m_draft.rules()), DraftChange::Fix);
        });
    }
    QToolButton &fix = line.addFix(tr("Fix…"));
    connect(&fix, &QToolButton::clicked, menu, [menu, &fix] {
        menu->popup(fix.mapToGlobal(fix.rect().bottomLeft()));
    });
}

void ChecksPane::fix(const domain::KeyboardObjection &objection)
{
    m_draft.edit({domain::withFix(m_draft.keyboard(), objection), m_draft.selected()}, DraftChange::Fix);
}

void ChecksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_ChecksPane.cpp"
