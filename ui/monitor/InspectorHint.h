// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// What the inspector says where no update is selected: what to do, and the keys that help most.
class InspectorHint final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHint(const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_title;
    QList<QLabel *> m_words;
};

} // namespace botdeck::ui::monitor
