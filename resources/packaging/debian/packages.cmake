# The Debian packages, which `cpack` writes.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Parlor authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_CONTACT "${PARLOR_MAINTAINER}")
if(PARLOR_HOMEPAGE)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PARLOR_HOMEPAGE})
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL parlor server)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# The package that has a plugin of Qt: not the same in every Debian.
function(parlor_package_with plugin variable usual)
    execute_process(COMMAND dpkg-query --search "*/qt6/plugins/${plugin}" OUTPUT_VARIABLE found RESULT_VARIABLE ignored
        ERROR_QUIET)
    if(found MATCHES "^([a-z0-9.+-]+):")
        set(usual ${CMAKE_MATCH_1})
    endif()
    set(${variable} ${usual} PARENT_SCOPE)
endfunction()

# The libraries are found in the programs; what they only load while they run has to be said.
parlor_package_with(platforms/libqxcb.so display libqt6gui6)
parlor_package_with(iconengines/libqsvgicon.so drawings libqt6svg6)
parlor_package_with(sqldrivers/libqsqlite.so journal libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PARLOR_PACKAGE_DEPENDS "${display}, ${journal}, ${drawings}")
if(PARLOR_SOUNDS)
    parlor_package_with(multimedia/libffmpegmediaplugin.so sounds libqt6multimedia6)
    string(APPEND CPACK_DEBIAN_PARLOR_PACKAGE_DEPENDS ", ${sounds}")
endif()
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "${journal}")
set(CPACK_DEBIAN_PARLOR_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "avahi-daemon")

# Not `games`: what is in there belongs into /usr/games, which not everybody's PATH has.
set(CPACK_DEBIAN_PARLOR_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)

set(CPACK_DEBIAN_PARLOR_PACKAGE_NAME parlor)
set(CPACK_DEBIAN_PARLOR_DESCRIPTION "small games for people in the same house
One hosts a game with a click, the others find it in their list and join:
tic-tac-toe, four in a row, gomoku, rock, paper, scissors with up to 101
gestures, and bulls and cows. With chat, spectators and rematches.

There is no account, and no internet is needed: the program of whoever hosts
carries the server, which checks every move.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME parlor-server)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "server of Parlor's games without a window
Serves Parlor's small games on a computer that is always on, and announces
itself on the local networks, so that players find it in their list.

Nothing is started by the installation; it comes with a service for systemd.")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/postinst ${CMAKE_CURRENT_LIST_DIR}/prerm ${CMAKE_CURRENT_LIST_DIR}/postrm)

include(CPack)
