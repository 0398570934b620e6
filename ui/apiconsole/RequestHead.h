// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiForm.h"

#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

/// What a method is: its name, how it is called, what it answers, what it does and how sure that is.
class RequestHead final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RequestHead(const look::Theme &theme, QWidget *parent = nullptr);

    void setMethod(const services::ApiMethod &method);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    services::ApiMethod m_method;
    QLabel *m_name;
    QLabel *m_facts;
    look::Sentence *m_help;
    look::Sentence *m_note;
};

} // namespace botdeck::ui::apiconsole
