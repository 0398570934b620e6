// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/RequestPane.h"

#include "models/SafeText.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/FormView.h"
#include "ui/apiconsole/RequestHead.h"
#include "ui/apiconsole/RequestJson.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int narrowestRequest = 300;
constexpr int jsonTab = 1;

} // namespace

RequestPane::RequestPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new RequestHead(theme, this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_parts(new QStackedWidget(this))
    , m_form(new FormView(theme))
    , m_json(new RequestJson(theme))
    , m_words(new look::Sentence(theme, this))
    , m_refused(new look::Sentence(theme, this))
    , m_copies(new CopyMenu(this))
    , m_check(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_sendAction(new QAction(this))
{
    setObjectName(QStringLiteral("requestPane"));
    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    m_words->setObjectName(QStringLiteral("requestWords"));
    m_refused->setObjectName(QStringLiteral("requestRefused"));
    m_check->setObjectName(QStringLiteral("requestCheck"));
    m_cancel->setObjectName(QStringLiteral("requestCancel"));
    m_send->setObjectName(QStringLiteral("requestSend"));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &RequestPane::showPart);
    connect(m_form, &FormView::edited, this, &RequestPane::edit);
    connect(m_json, &RequestJson::edited, this, &RequestPane::readJson);
    connect(m_send, &QPushButton::clicked, this, &RequestPane::sendAsked);
    connect(m_check, &QPushButton::clicked, this, &RequestPane::checkAsked);
    connect(m_cancel, &QPushButton::clicked, this, &RequestPane::cancelAsked);
    m_sendAction->setObjectName(QStringLiteral("sendCall"));
    m_sendAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_sendAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sendAction);
    connect(m_sendAction, &QAction::triggered, this, &RequestPane::sendAsked);
    retranslate();
    refresh();
}

void RequestPane::build()
{
    setMinimumWidth(m_theme.px(narrowestRequest));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_parts->addWidget(m_form);
    m_parts->addWidget(m_json);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    column->addWidget(buildFoot());
}

QWidget *RequestPane::buildFoot()
{
    auto *foot = new QWidget(this);
    for (QPushButton *button : {m_check, m_cancel, m_send})
        button->setAutoDefault(false);
    m_send->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_copies);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    const int padding = m_theme.px(8);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(m_theme.px(4));
    column->addWidget(m_refused);
    column->addWidget(m_words);
    column->addLayout(buttons);
    return foot;
}

void RequestPane::setMethod(const services::ApiMethod &method, const platform::Method &table)
{
    m_table = table;
    m_changes = method.changes;
    m_head->setMethod(method);
    m_form->setMethod(table);
    setArguments({});
}

void RequestPane::setArguments(const QList<platform::Argument> &arguments)
{
    m_form->setArguments(arguments);
    m_json->setText(services::apiJson(m_table, m_form->arguments()));
    m_isBroken = false;
    say({});
    refresh();
}

QList<platform::Argument> RequestPane::arguments() const
{
    return m_form->arguments();
}

void RequestPane::showPart(int tab)
{
    // What is no JSON object stays as it was typed: the form never had it.
    if (tab == jsonTab && !m_isBroken)
        m_json->setText(services::apiJson(m_table, m_form->arguments()));
    m_parts->setCurrentIndex(tab);
}

/// Into the form, which has the request whatever is seen of it.
void RequestPane::readJson()
{
    const services::ApiJsonRead read = services::readApiJson(m_table, m_json->text());
    m_isBroken = read.mistake.has_value();
    m_json->setMistake(read.mistake);
    if (!m_isBroken)
        m_form->setArguments(read.arguments);
    edit();
}

void RequestPane::edit()
{
    say({});
    refresh();
    Q_EMIT edited();
}

void RequestPane::setObjections(const QList<platform::Objection> &objections, bool all)
{
    m_form->setObjections(objections, all);
    QStringList words;
    for (const platform::Objection &objection : objections)
        words += widgets::translated(objection.text);
    m_json->setObjections(words.join(u'\n'));
    if (all && !objections.isEmpty() && m_tabs->currentIndex() != jsonTab)
        m_form->focusObjection();
}

void RequestPane::setRefusal(const QString &why)
{
    m_refusal = why;
    refresh();
}

void RequestPane::setSending(bool sending)
{
    // Who is off cannot keep the keyboard, and it would go to whoever is next.
    const bool hasKeyboard = m_send->hasFocus() || m_cancel->hasFocus();
    m_isSending = sending;
    refresh();
    if (hasKeyboard)
        (sending ? m_cancel : m_send)->setFocus(Qt::OtherFocusReason);
}

void RequestPane::say(const QString &words, look::Tone tone)
{
    m_words->say(models::visibleText(words), tone);
}

void RequestPane::switchView()
{
    m_tabs->setCurrentIndex(jsonTab - m_tabs->currentIndex());
    focusFirst();
}

void RequestPane::focusFirst()
{
    if (m_tabs->currentIndex() == jsonTab)
        m_json->setFocus(Qt::OtherFocusReason);
    else if (m_table.parameters.isEmpty())
        m_send->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void RequestPane::refresh()
{
    const bool isRefused = m_changes && !m_refusal.isEmpty();
    m_refused->say(isRefused ? m_refusal : QString(), look::Tone::Warning);
    m_send->setEnabled(!m_isSending && !isRefused && !m_isBroken && !m_table.key.isEmpty());
    m_sendAction->setEnabled(m_send->isEnabled());
    m_check->setEnabled(!m_isBroken && !m_table.key.isEmpty());
    m_copies->setEnabled(!m_isBroken && !m_table.key.isEmpty());
    m_cancel->setVisible(m_isSending);
}

void RequestPane::retranslate()
{
    m_tabs->setAccessibleName(tr("The request"));
    m_tabs->setTabText(0, tr("Form"));
    m_tabs->setTabText(jsonTab, QStringLiteral("JSON"));
    m_check->setText(tr("Check only"));
    m_check->setToolTip(tr("Say everything that speaks against the call, and send nothing"));
    m_cancel->setText(tr("Stop waiting"));
    m_send->setText(tr("Send"));
    m_sendAction->setText(tr("Send the &call"));
    //: %1 is a key
    m_send->setToolTip(tr("Send the call (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText)));
}

void RequestPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_RequestPane.cpp"
