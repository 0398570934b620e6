// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchKeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace botdeck::ui::widgets {

namespace {

class ListSteering final : public QObject
{
public:
    ListSteering(QLineEdit &field, QAbstractItemView &list)
        : QObject(&field)
        , m_list(list)
    {
        field.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                step(key == Qt::Key_Down ? 1 : -1);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void step(int by)
    {
        const int rows = m_list.model()->rowCount();
        if (rows > 0)
            m_list.setCurrentIndex(
                m_list.model()->index(std::clamp(m_list.currentIndex().row() + by, 0, rows - 1), 0));
    }

    QAbstractItemView &m_list;
};

} // namespace

void steerList(QLineEdit &field, QAbstractItemView &list)
{
    new ListSteering(field, list);
}

bool takeSearchKey(const QKeyEvent &event, QLineEdit &field, QAbstractItemView &list)
{
    const bool clears = event.key() == Qt::Key_Escape && !field.text().isEmpty();
    if (!clears && !(event.key() == Qt::Key_Down && field.hasFocus()))
        return false;
    if (clears)
        field.clear();
    list.setFocus();
    return true;
}

} // namespace botdeck::ui::widgets
