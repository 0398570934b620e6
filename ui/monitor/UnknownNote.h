// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace botdeck::domain {
struct UpdateCard;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Points out the fields that nobody has told us of: how many, which, and that they are kept. Hidden where
/// there are none.
class UnknownNote final : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownNote(const look::Theme &theme, QWidget *parent = nullptr);

    void setCard(const domain::UpdateCard &card);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_count;
    QLabel *m_names;
    QLabel *m_kept;
    int m_number = 0;
};

} // namespace botdeck::ui::monitor
