// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/WelcomePage.h"

#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::botedit {

namespace {

constexpr int columnWidth = 480;
constexpr int welcomeMargin = 20;
constexpr int welcomeSpacing = 12;

QLabel *words(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QWidget(this))
    , m_title(words(m_column, "welcomeTitle"))
    , m_intro(words(m_column, "welcomeIntro"))
    , m_add(new QPushButton(m_column))
    , m_sandbox(new QPushButton(m_column))
    , m_sandboxHint(words(m_column, "sandboxHint"))
    , m_import(new QPushButton(m_column))
    , m_secrets(words(m_column, "secretsLine"))
{
    setObjectName(QStringLiteral("welcome"));
    m_add->setObjectName(QStringLiteral("welcomeAdd"));
    m_sandbox->setObjectName(QStringLiteral("welcomeSandbox"));
    m_import->setObjectName(QStringLiteral("welcomeImport"));
    m_add->setDefault(true);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_title, m_intro, m_add, m_sandbox, m_sandboxHint, m_import, m_secrets})
        column->addWidget(each);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(across);
    page->addStretch(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAsked);
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxAsked);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importAsked);
    connect(&theme, &look::Theme::changed, this, &WelcomePage::applyTheme);
    m_secrets->hide();
    applyTheme();
    retranslate();
}

void WelcomePage::setReadOnly()
{
    for (QPushButton *way : {m_add, m_sandbox, m_import})
        way->setEnabled(false);
}

void WelcomePage::setSecretsLine(const QString &words)
{
    m_secrets->setText(words);
    m_secrets->setVisible(!words.isEmpty());
}

void WelcomePage::applyTheme()
{
    m_column->setMaximumWidth(m_theme.px(columnWidth));
    m_column->layout()->setSpacing(m_theme.px(welcomeSpacing));
    const int edge = m_theme.px(welcomeMargin);
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_title->setFont(m_theme.font(look::Face::Title));
    for (QLabel *label : {m_sandboxHint, m_secrets}) {
        label->setFont(m_theme.font(look::Face::Secondary));
        // On this background a label would else take another role.
        label->setForegroundRole(QPalette::WindowText);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.colour(look::Token::Muted));
        label->setPalette(palette);
    }
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Add your first bot"));
    m_intro->setText(tr("Botdeck talks to CloudChat and Fanbook bots from this computer."));
    m_add->setText(tr("&Add bot…"));
    m_sandbox->setText(tr("Try the &Sandbox"));
    m_sandboxHint->setText(tr("A server with demo bots that is built in; no network is used."));
    m_import->setText(tr("&Import a bot list…"));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_WelcomePage.cpp"
