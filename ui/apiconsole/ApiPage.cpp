// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/ApiPage.h"

#include "ui/apiconsole/CommandsPane.h"
#include "ui/apiconsole/MethodsPane.h"
#include "ui/apiconsole/RequestPane.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int methodsWidth = 270;
constexpr int exchangeWidth = 820;
/// Below it form and answer stand one below the other.
constexpr int widthForTwo = 940;

/// In the order of ApiPart.
constexpr std::array partNames{
    QT_TRANSLATE_NOOP("ApiPart", "Call"), QT_TRANSLATE_NOOP("ApiPart", "Bot commands"),
    QT_TRANSLATE_NOOP("ApiPart", "History"), QT_TRANSLATE_NOOP("ApiPart", "Collections")};

} // namespace

ApiPage::ApiPage(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new look::FlatTabs(theme, this))
    , m_parts(new QStackedWidget(this))
    , m_methods(new MethodsPane(theme))
    , m_request(new RequestPane(theme))
    , m_commands(new CommandsPane(theme))
    , m_note(new widgets::EmptyNote(theme))
    , m_exchange(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("apiPage"));
    m_tabs->setObjectName(QStringLiteral("apiParts"));
    m_note->setObjectName(QStringLiteral("apiNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    addPart(ApiPart::Call, buildCall());
    addPart(ApiPart::Commands, m_commands);
    connect(m_tabs, &QTabBar::currentChanged, this, &ApiPage::show);
    connect(&theme, &look::Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *ApiPage::buildCall()
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_methods);
    split->addWidget(m_exchange);
    split->setStretchFactor(1, 1);
    split->setSizes({m_theme.px(methodsWidth), m_theme.px(exchangeWidth)});
    m_exchange->setChildrenCollapsible(false);
    m_exchange->addWidget(m_request);
    auto *call = new QWidget(this);
    m_call = new QStackedLayout(call);
    m_call->setContentsMargins({});
    m_call->addWidget(m_note);
    m_call->addWidget(split);
    return call;
}

/// In the order of the parts, whatever came first.
void ApiPage::addPart(ApiPart part, QWidget *pane)
{
    int tab = 0;
    while (tab < m_tabs->count() && m_tabs->tabData(tab).toInt() < int(part))
        ++tab;
    m_panes.insert(part, pane);
    m_parts->addWidget(pane);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->insertTab(tab, QString());
    m_tabs->setTabData(tab, int(part));
    retranslate();
}

void ApiPage::setAnswer(QWidget &pane)
{
    m_exchange->addWidget(&pane);
    m_exchange->setStretchFactor(0, 3);
    m_exchange->setStretchFactor(1, 2);
}

void ApiPage::setPart(ApiPart part, QWidget &pane)
{
    addPart(part, &pane);
}

void ApiPage::open(ApiPart part)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == int(part))
            m_tabs->setCurrentIndex(tab);
    }
}

ApiPart ApiPage::current() const
{
    return ApiPart(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

QList<QWidget *> ApiPage::panes() const
{
    QList<QWidget *> panes{m_tabs};
    if (current() != ApiPart::Call || !m_methods->isVisible())
        return panes << m_panes.value(current());
    panes << m_methods;
    for (int at = 0; at < m_exchange->count(); ++at)
        panes << m_exchange->widget(at);
    return panes;
}

void ApiPage::show(int tab)
{
    const auto part = ApiPart(m_tabs->tabData(tab).toInt());
    m_parts->setCurrentWidget(m_panes.value(part));
    Q_EMIT opened(part);
}

void ApiPage::setNote(const QString &title, const QString &hint)
{
    m_note->setWords(title, hint, {});
    m_call->setCurrentIndex(title.isEmpty() ? 1 : 0);
}

void ApiPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the workspace"));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(
            tab, QCoreApplication::translate("ApiPart", partNames.at(size_t(m_tabs->tabData(tab).toInt()))));
}

void ApiPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ApiPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(look::Token::Window));
}

void ApiPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_exchange->setOrientation(width() < m_theme.px(widthForTwo) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace botdeck::ui::apiconsole

#include "moc_ApiPage.cpp"
