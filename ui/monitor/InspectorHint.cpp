// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/InspectorHint.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/KeyCap.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

struct KeyRow
{
    QKeyCombination key;
    const char *words = nullptr;
};

constexpr std::array keys{
    KeyRow{
        QKeyCombination(Qt::Key_Down),
        QT_TRANSLATE_NOOP("botdeck::ui::monitor::InspectorHint", "the next update")},
    KeyRow{
        QKeyCombination(Qt::CTRL, Qt::Key_C),
        QT_TRANSLATE_NOOP("botdeck::ui::monitor::InspectorHint", "copy its JSON as received")},
    KeyRow{
        QKeyCombination(Qt::Key_Space),
        QT_TRANSLATE_NOOP("botdeck::ui::monitor::InspectorHint", "pause the view")},
};

} // namespace

InspectorHint::InspectorHint(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("inspectorHint"));
    m_title->setObjectName(QStringLiteral("hintTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setRowStretch(0, 1);
    grid->addWidget(m_title, 1, 0, 1, 4);
    grid->setRowMinimumHeight(2, 8);
    int row = 3;
    for (const KeyRow &key : keys) {
        auto *words = new QLabel(this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        grid->addWidget(new KeyCap(key.key, theme, this), row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(words, row++, 2);
        m_words.append(words);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 10);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(row, 2);
    connect(&theme, &look::Theme::changed, this, &InspectorHint::applyTheme);
    applyTheme();
    retranslate();
}

void InspectorHint::applyTheme()
{
    const QColor muted = m_theme.colour(look::Token::Muted);
    look::setInk(*m_title, muted);
    for (QLabel *label : std::as_const(m_words))
        look::setInk(*label, muted);
    m_title->setFont(m_theme.font(look::Face::Medium));
}

void InspectorHint::retranslate()
{
    m_title->setText(tr("Select an update."));
    for (qsizetype row = 0; row < m_words.size(); ++row)
        m_words.at(row)->setText(tr(keys.at(size_t(row)).words));
}

void InspectorHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_InspectorHint.cpp"
