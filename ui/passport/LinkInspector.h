// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

class QLabel;
class QLineEdit;

namespace botdeck::ui::passport {

/// What a link of CloudChat asks whoever opens it for, or why it is no authorisation link. Nothing is opened,
/// sent or kept. Deletes itself when closed; open().
class LinkInspector final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    LinkInspector(const look::Theme &theme, const QString &link, QWidget *parent);

protected:
    void retranslate() override;

private:
    /// A line of what is in the link: read only, to be copied.
    QLineEdit *addLine(const char *name);
    void read();

    look::Sentence *m_what;
    QLineEdit *m_link;
    QList<QLabel *> m_labels;
    QLineEdit *m_bot;
    QLineEdit *m_scopes;
    QLineEdit *m_callback;
    QLineEdit *m_state;
};

} // namespace botdeck::ui::passport
