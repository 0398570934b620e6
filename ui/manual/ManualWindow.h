// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QAction;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::manual {

/// The manual in a window of its own: contents, pages, back and forward, a search through all pages. It
/// speaks the language of the window. Not modal; it deletes itself when it is closed.
class ManualWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(const look::Theme &theme, QWidget *parent = nullptr);

    /// One of pageNames; any other opens the contents.
    void openPage(const QString &page);
    [[nodiscard]] QString page() const { return m_trail.value(m_at); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void step(qsizetype by);
    void follow(const QUrl &link);
    void turnTo(const QString &page);
    void refill();
    void fillContents();
    void fillHits(const QString &words);
    void openItem(int row);
    void applyTheme();
    void retranslate();
    QAction *makeAction(const char *name, const QKeySequence &keys, void (ManualWindow::*act)());
    void back() { step(-1); }
    void forward() { step(1); }
    void contents();
    void search();

    const look::Theme &m_theme;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_contents;
    QAction *m_search;
    QLineEdit *m_words;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QSplitter *m_parts;
    /// The pages as they were read, and which of them is shown.
    QStringList m_trail;
    qsizetype m_at = -1;
};

} // namespace botdeck::ui::manual
