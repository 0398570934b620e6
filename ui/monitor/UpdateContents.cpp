// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateContents.h"

#include "ui/monitor/AnswersView.h"
#include "ui/monitor/CardView.h"
#include "ui/monitor/JsonPane.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/widgets/JsonTree.h"

#include <QListView>
#include <QTreeWidget>

#include <utility>

namespace botdeck::ui::monitor {

UpdateContents::UpdateContents(const look::Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_card(new CardView(theme))
    , m_tree(new JsonPane(theme))
    , m_rawJson(new RawJsonView(theme))
    , m_answers(new AnswersView(theme))
{
    // In the order of Way.
    for (QWidget *content : std::initializer_list<QWidget *>{m_card, m_tree, m_rawJson, m_answers})
        addWidget(content);
    connect(m_card, &CardView::copyAsked, this, &UpdateContents::textCopyAsked);
    connect(m_tree, &JsonPane::copyAsked, this, &UpdateContents::textCopyAsked);
    connect(m_tree, &JsonPane::filterAsked, this, &UpdateContents::filterAsked);
    empty();
}

void UpdateContents::turnTo(Way way)
{
    setCurrentIndex(int(way));
    fill();
}

void UpdateContents::focusContent()
{
    const std::array<QWidget *, 4> contents{
        &m_card->list(), &m_tree->tree(), &m_rawJson->text(), &m_answers->list()};
    contents.at(size_t(way()))->setFocus(Qt::ShortcutFocusReason);
}

void UpdateContents::setUpdate(const domain::StoredUpdate &meta, const QByteArray &raw)
{
    m_meta = meta;
    m_raw = raw;
    m_read.reset();
    m_isFilled = {};
    m_answers->clear();
}

void UpdateContents::setRead(ReadUpdate read)
{
    m_read = std::move(read);
    fill();
}

void UpdateContents::setAnswers(const QList<models::AnsweringCall> &calls)
{
    m_answers->setCalls(calls);
}

void UpdateContents::renewAnswers()
{
    if (m_meta && m_isFilled.at(size_t(Way::Next)))
        Q_EMIT answersAsked(m_meta->seq);
}

void UpdateContents::empty()
{
    m_card->setCard({}, {});
    m_tree->setDocument({}, {});
    m_rawJson->clear();
    m_answers->clear();
}

void UpdateContents::clear()
{
    m_meta.reset();
    m_raw.clear();
    m_read.reset();
    m_isFilled = {};
    empty();
}

void UpdateContents::setHits(const QStringList &needles)
{
    m_card->setHits(needles);
    m_tree->setHits(needles);
}

void UpdateContents::setCleaner(const widgets::Cleaner &cleaner)
{
    m_card->setCleaner(cleaner);
    m_rawJson->setCleaner(cleaner);
}

void UpdateContents::fill()
{
    bool &isFilled = m_isFilled.at(size_t(way()));
    const bool needsReading = way() == Way::Card || way() == Way::Tree;
    if (isFilled || !m_meta || (!m_read && needsReading))
        return;
    isFilled = true;
    if (way() == Way::Card)
        m_card->setCard(m_read->card, *m_meta);
    else if (way() == Way::Tree)
        m_tree->setDocument(std::move(m_read->outline), m_read->card);
    else if (way() == Way::Raw)
        m_rawJson->setUpdate(m_raw, *m_meta);
    else
        Q_EMIT answersAsked(m_meta->seq);
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateContents.cpp"
