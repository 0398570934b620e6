// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/RequestView.h"

#include "models/VisibleBytes.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/RequestWords.h"
#include "ui/widgets/Sentences.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace botdeck::ui::webhook {

namespace {

enum RequestTab { BodyTab, HeadTab };

/// More than that of a body is not laid out; it is stored whole.
constexpr qsizetype mostShown = qsizetype(64) * 1024;
/// A secret that the end would cut in two is looked for as a whole.
constexpr qsizetype beyondShown = qsizetype(4) * 1024;
constexpr int viewPadding = 8;

} // namespace

RequestView::RequestView(const look::Theme &theme, Clean clean, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clean(std::move(clean))
    , m_words(new look::Sentence(theme, this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_pages(new QStackedLayout)
    , m_body(addText("requestBody"))
    , m_head(addText("requestHead"))
{
    setObjectName(QStringLiteral("requestView"));
    m_words->setObjectName(QStringLiteral("requestWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    for (int tab = BodyTab; tab <= HeadTab; ++tab)
        m_tabs->addTab({});
    new look::JsonHighlighter(m_body->document(), theme);
    const int padding = theme.px(viewPadding);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(padding, padding, padding, padding);
    words->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_tabs);
    column->addLayout(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedLayout::setCurrentIndex);
    connect(&theme, &look::Theme::changed, this, &RequestView::applyTheme);
    applyTheme();
    retranslate();
}

QPlainTextEdit *RequestView::addText(const char *name)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(text);
    return text;
}

void RequestView::applyTheme()
{
    for (QPlainTextEdit *text : {m_body, m_head})
        text->setFont(m_theme.font(look::Face::Mono));
}

void RequestView::setDelivery(const std::optional<domain::WebhookDelivery> &delivery)
{
    m_delivery = delivery;
    refresh();
}

void RequestView::refresh()
{
    if (!m_delivery) {
        m_words->say(tr("Choose a request to see it."));
        m_body->clear();
        m_head->clear();
        return;
    }
    const qsizetype size = m_delivery->body.size();
    QString words = verdictSentence(m_delivery->verdict);
    if (size > mostShown)
        //: %1 and %2 are amounts of bytes
        words = widgets::joinedSentences(
            {words, tr("The first %1 of %2 are shown.").arg(sizeWords(mostShown), sizeWords(size))});
    m_words->say(words, verdictLook(m_delivery->verdict).tone);
    const QByteArray clean = m_clean(m_delivery->body.first(std::min(size, mostShown + beyondShown)));
    m_body->setPlainText(models::visibleBytes(clean.first(std::min(clean.size(), mostShown))).text);
    m_head->setPlainText(QString::fromUtf8(m_clean(headText(*m_delivery).toUtf8())));
}

void RequestView::retranslate()
{
    m_tabs->setTabText(BodyTab, tr("Body"));
    m_tabs->setTabText(HeadTab, tr("Head"));
    m_body->setAccessibleName(tr("Body of the request"));
    m_head->setAccessibleName(tr("Head of the request"));
    refresh();
}

void RequestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_RequestView.cpp"
