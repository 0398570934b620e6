# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. Platforms, sandbox, manual and translations are compiled in. What only the program loads
# lies in lib/botdeck, where it looks relative to itself.

include(GNUInstallDirs)
set(packaging "${CMAKE_SOURCE_DIR}/resources/packaging")
set(own_libraries "lib/botdeck")
set(made "${CMAKE_BINARY_DIR}/install")
file(MAKE_DIRECTORY "${made}")

install(TARGETS botdeck RUNTIME DESTINATION bin)
install(TARGETS botdeck_charts LIBRARY DESTINATION "${own_libraries}")
install(FILES "${packaging}/org.botdeck.Botdeck.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/org.botdeck.Botdeck.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(
    FILES "${packaging}/org.botdeck.Botdeck.mime.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME org.botdeck.Botdeck.xml
)
install(FILES "${packaging}/botdeck.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME botdeck)

# The icon: as it is, and as pictures of the sizes that desktops ask for.
set(icon "${CMAKE_SOURCE_DIR}/resources/icons/botdeck.svg")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${icon}" DESTINATION "${icons}/scalable/apps" RENAME org.botdeck.Botdeck.svg)
add_executable(render_icon "${CMAKE_SOURCE_DIR}/app/install/RenderIcon.cpp")
target_link_libraries(render_icon PRIVATE botdeck_options Qt6::Gui)
foreach(side IN ITEMS 16 22 24 32 48 64 128 256 512)
    set(picture "${made}/icon-${side}.png")
    add_custom_command(
        OUTPUT "${picture}"
        COMMAND render_icon "${icon}" ${side} "${picture}"
        DEPENDS "${icon}"
        VERBATIM
    )
    list(APPEND pictures "${picture}")
    install(FILES "${picture}" DESTINATION "${icons}/${side}x${side}/apps" RENAME org.botdeck.Botdeck.png)
endforeach()

# A program that is to be packaged finds QCA only once it is installed.
add_custom_command(
    OUTPUT "${made}/botdeck.1"
    COMMAND
        "${CMAKE_COMMAND}" -E env "LD_LIBRARY_PATH=${BOTDECK_QCA_FOLDER}" "${CMAKE_SOURCE_DIR}/app/install/manual-page"
        "$<TARGET_FILE:botdeck>" "${PROJECT_VERSION}" "${made}/botdeck.1"
    DEPENDS botdeck "${CMAKE_SOURCE_DIR}/app/install/manual-page"
    VERBATIM
)
set(manual_page "${made}/botdeck.1")
if(BOTDECK_PACKAGE)
    string(APPEND manual_page ".gz")
endif()
install(FILES "${manual_page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
add_custom_target(botdeck_installed_files ALL DEPENDS ${pictures} "${made}/botdeck.1")
