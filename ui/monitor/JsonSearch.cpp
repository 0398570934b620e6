// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/JsonSearch.h"

#include <QTimer>

namespace botdeck::ui::monitor {

JsonSearch::JsonSearch(models::JsonTreeModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &JsonSearch::goOn);
    // Its indexes are no longer good.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { start({}); });
}

void JsonSearch::start(const QString &text)
{
    m_soon->stop();
    m_search = m_model.startSearch(text);
    m_place = 0;
    if (m_search.isDone)
        Q_EMIT changed();
    else
        goOn();
}

void JsonSearch::goOn()
{
    m_model.continueSearch(m_search, valuesAtOnce);
    if (m_place == 0)
        step(1);
    else
        Q_EMIT changed();
    if (!m_search.isDone)
        m_soon->start();
}

void JsonSearch::step(int by)
{
    if (count() > 0) {
        m_place = m_place == 0 && by < 0 ? count() : (m_place - 1 + by + count()) % count() + 1;
        Q_EMIT reached(m_search.hits.at(m_place - 1));
    }
    Q_EMIT changed();
}

} // namespace botdeck::ui::monitor

#include "moc_JsonSearch.cpp"
