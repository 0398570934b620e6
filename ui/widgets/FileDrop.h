// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace botdeck::ui::widgets {

/// Takes one file of this machine that is dropped on a widget or on what lies in it; what lies there and
/// takes files itself goes before.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QString &path)>;

    /// `target` owns it. `take` is called from the event loop, when the drag is over.
    FileDrop(QWidget &target, Take take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Take m_take;
};

} // namespace botdeck::ui::widgets
