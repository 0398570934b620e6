// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/FactsView.h"

#include "models/SafeText.h"
#include "ui/botedit/CheckWords.h"
#include "ui/botedit/HintWords.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace botdeck::ui::botedit {

FactsView::FactsView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QFormLayout(this))
{
    setObjectName(QStringLiteral("facts"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(theme.px(12));
    m_rows->setVerticalSpacing(theme.px(4));
    connect(&theme, &look::Theme::changed, this, &FactsView::rebuild);
    rebuild();
}

void FactsView::setFacts(const std::optional<domain::BotFacts> &facts, const domain::BotShapes &shapes)
{
    m_facts = facts;
    m_shapes = shapes;
    rebuild();
}

void FactsView::addRow(const QString &what, const QString &value, const char *name)
{
    auto *label = new QLabel(what, this);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(look::Token::Muted));
    label->setPalette(palette);
    auto *shown = new QLabel(models::oneLine(value), this);
    shown->setObjectName(QString::fromLatin1(name));
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(label, shown);
}

void FactsView::rebuild()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    setVisible(m_facts.has_value());
    if (!m_facts)
        return;
    addRow(tr("Name"), m_facts->name, "factName");
    if (!m_facts->username.isEmpty())
        addRow(tr("User name"), u'@' + m_facts->username, "factUsername");
    addRow(tr("Number"), m_facts->id, "factId");
    for (const auto &[ability, may] : m_facts->abilities)
        addRow(abilityWords(ability), may ? tr("Yes") : tr("No"), "factAbility");
    //: when the server was asked
    addRow(tr("Asked"), localTime(m_facts->askedMs), "factAsked");
    for (const QString &words : hintWords(domain::usernameHints(m_facts->username, m_shapes)))
        addRow(tr("Look at"), words, "factHint");
}

void FactsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_FactsView.cpp"
