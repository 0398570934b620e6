// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/WebhookPage.h"

#include "ui/look/Theme.h"
#include "ui/webhook/ReceiverCard.h"
#include "ui/webhook/ReportCard.h"
#include "ui/webhook/RequestsPane.h"
#include "ui/webhook/SetCard.h"
#include "ui/widgets/EmptyNote.h"

#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::webhook {

namespace {

constexpr int pageMargin = 12;
constexpr int leftWidth = 480;
constexpr int rightWidth = 620;

QScrollArea *scrolled(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

WebhookPage::WebhookPage(
    const look::Theme &theme, core::Clock &clock, RequestView::Clean clean, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_report(new ReportCard(theme, clock))
    , m_setting(new SetCard(theme, clock))
    , m_receiver(new ReceiverCard(theme, clock))
    , m_requests(new RequestsPane(theme, clock, std::move(clean)))
    , m_note(new widgets::EmptyNote(theme))
    , m_split(new QSplitter)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("webhookPage"));
    m_note->setObjectName(QStringLiteral("webhookNote"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme.px(leftWidth), theme.px(rightWidth)});
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_split);
    connect(&theme, &look::Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *WebhookPage::buildLeft()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int margin = m_theme.px(pageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_report);
    column->addWidget(m_setting);
    column->addStretch(1);
    QScrollArea *area = scrolled(inside, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *WebhookPage::buildRight()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int margin = m_theme.px(pageMargin);
    column->setContentsMargins(0, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_receiver);
    column->addWidget(m_requests, 1);
    return inside;
}

void WebhookPage::setNote(const QString &title, const QString &hint)
{
    m_note->setWords(title, hint, {});
    m_stack->setCurrentIndex(title.isEmpty() ? 1 : 0);
}

void WebhookPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(look::Token::Window));
}

} // namespace botdeck::ui::webhook

#include "moc_WebhookPage.cpp"
