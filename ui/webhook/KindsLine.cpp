// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/KindsLine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace botdeck::ui::webhook {

KindsLine::KindsLine(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_field->setObjectName(QStringLiteral("hookKindsField"));
    m_choose->setObjectName(QStringLiteral("hookKindsChoose"));
    m_choose->setMenu(m_menu);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(4);
    line->addWidget(m_field, 1);
    line->addWidget(m_choose);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &KindsLine::changed);
    connect(m_menu, &QMenu::aboutToShow, this, &KindsLine::fillMenu);
    retranslate();
}

void KindsLine::setOffered(const QStringList &kinds)
{
    m_offered = kinds;
    m_choose->setVisible(!kinds.isEmpty());
}

std::optional<QStringList> KindsLine::kinds() const
{
    QStringList kinds;
    for (const QString &part : m_field->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString kind = part.trimmed(); !kind.isEmpty())
            kinds.append(kind);
    }
    return kinds.isEmpty() ? std::nullopt : std::optional(kinds);
}

void KindsLine::clear()
{
    m_field->clear();
}

void KindsLine::fillMenu()
{
    m_menu->clear();
    const QStringList chosen = kinds().value_or(QStringList());
    for (const QString &kind : m_offered) {
        QAction *action = m_menu->addAction(kind);
        action->setCheckable(true);
        action->setChecked(chosen.contains(kind));
        connect(action, &QAction::triggered, this, [this, kind] { toggle(kind); });
    }
}

void KindsLine::toggle(const QString &kind)
{
    QStringList chosen = kinds().value_or(QStringList());
    if (chosen.removeAll(kind) == 0)
        chosen.append(kind);
    m_field->setText(chosen.join(QStringLiteral(", ")));
}

void KindsLine::retranslate()
{
    m_field->setAccessibleName(tr("Kinds of update that are delivered"));
    m_field->setPlaceholderText(tr("as before"));
    m_choose->setText(tr("Choose"));
    m_choose->setAccessibleName(tr("Choose kinds of update"));
}

void KindsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_KindsLine.cpp"
