// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/LockPage.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/secrets/UnlockForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace botdeck::ui::secrets {

namespace {

constexpr int columnWidth = 480;

} // namespace

LockPage::LockPage(security::VaultStore &vault, core::Clock &clock, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QWidget(this))
    , m_title(new QLabel(m_column))
    , m_form(new UnlockForm(vault, clock, theme, m_column))
    , m_plain(new look::Sentence(theme, m_column))
    , m_lost(new look::Sentence(theme, m_column))
{
    setObjectName(QStringLiteral("lockPage"));
    m_title->setObjectName(QStringLiteral("lockTitle"));
    m_plain->setObjectName(QStringLiteral("lockPlain"));
    setAutoFillBackground(true);
    setFocusProxy(m_form);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_plain);
    column->addWidget(m_lost);
    column->addStretch();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(m_column);
    line->addStretch();
    connect(m_form, &UnlockForm::unlocked, this, &LockPage::unlocked);
    connect(&theme, &look::Theme::changed, this, &LockPage::applyTheme);
    applyTheme();
    retranslate();
}

void LockPage::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    m_column->setFixedWidth(m_theme.px(columnWidth));
}

void LockPage::retranslate()
{
    m_title->setText(tr("Botdeck is locked"));
    m_plain->say(tr("Tokens are encrypted with this passphrase. Stored messages are not encrypted."));
    m_lost->say(tr(
        "A lost passphrase cannot be recovered. Without it, take the file vault.botdeck out of the profile "
        "folder, start again and give every bot its token; what was received stays."));
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->setFocus();
}

} // namespace botdeck::ui::secrets

#include "moc_LockPage.cpp"
