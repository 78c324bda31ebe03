// By which words plans in other languages name what the contract demands: content is often written in the language of the team
// under the specification's English headings. A line is `table.id | German | French | Spanish | Portuguese | Italian | Dutch`;
// phrases are stems as in `contract.ts`.

/** The phrases of a demand in other languages, by its table and id. */
export const contractWords: ReadonlyMap<string, readonly string[]> = read(`
1.reasons | begründung, grund., gründe, warum, verworfen, ausgewählt, gewählt weil, alternativ | raison, pourquoi, justification, écarté, rejeté | razón, razones, motivo, por. qué, justificación, descart, rechaz | razão, razões, justificativa, porquê, descart, rejeit | motivazion, perché, ragion, scartat | reden, waarom, onderbouwing, motivering, verworpen
premises.constraints | rahmenbedingung, einschränkung, randbedingung, vorgabe, beschränkung | contrainte | restriccion, restricción, limitacion | restriç, restriçõ | vincol | beperking, randvoorwaarde
premises.assumptions | annahme | hypothèse, présuppos | supuesto, suposicion | premissa, suposiç, suposiçõ | ipotesi, assunzion, presuppost | aanname, veronderstelling
2.impacted | betroffen, geändert dienst, geändert modul, bestehend dienst, bestehend modul | impacté, touché, concerné, services existants | afectad, impactad | afetad, impactad | interessat, coinvolt, impattat | betrokken, geraakt
2.introduced | neu komponent, neue., neuer., neues. | nouveau composant, nouveaux composants, nouveau service, nouveaux | nuevo componente, nuevos componentes, nuevos, nuevas | novos componentes, novo componente, novos, novas | nuovi componenti, nuovo componente, nuovi, nuove | nieuwe component, nieuwe
2.dataFlow | datenfluss, datenflüsse | flux de données, flux données | flujo datos | fluxo dados | flusso dati | gegevensstroom, datastroom
2.requestFlow | anfragefluss, requestfluss, anfrageablauf, request ablauf, aufruffluss | flux requête, parcours requête | flujo petic, flujo solicitud, flujo petición | fluxo requisi, fluxo pedido | flusso richiest | verzoekstroom, aanvraagstroom
2.integrationPoints | integrationspunkt, schnittstelle, anbindung | points intégration, système externe | puntos integración, sistemas externos | pontos integração, sistemas externos | punti integrazione, sistemi esterni | integratiepunt, externe systemen
2.sequence | ablauf, reihenfolge, abfolge | séquence, ordre des opérations, enchaînement | secuencia, orden operaciones | sequência, ordem operações | sequenza, ordine operazioni | volgorde
4.tables | tabelle | tables. | tablas | tabelas | tabelle | tabellen
4.columns | spalte | colonne | columna | coluna | colonn | kolom
4.indexes | indizes | | índice | índice | indici | indexen
4.constraints | constraint, einschränkung, fremdschlüssel | contrainte | restriccion, restricción | restriç | vincol | beperking
4.migration | migration | migration | migración, migracion | migração, migraçõ | migrazion | migratie
4.backfill | nachbefüll, bereinigung, datenübernahme, auffüllen | reprise de données, nettoyage, remplissage | relleno, limpieza | preenchimento, limpeza | pulizia, popolamento | opschoning, aanvullen
4.impact | auswirkung, fremdschlüssel, bestehend abfrage | impact, requêtes existantes, clés étrangères | impacto, consultas existentes, claves foráneas | impacto, consultas existentes, chaves estrangeiras | impatt, chiavi esterne | gevolgen, bestaande query, vreemde sleutel
6.existing | bestehend modul, bestehend dienst, bestehend code, zusammenspiel, interaktion | modules existants, interaction | módulos existentes, interacción | módulos existentes, interação | moduli esistenti, interazion | bestaande modules, interactie
6.communication | kommunikation, zwischen dienst | communication, entre services | comunicación, comunicacion, entre servicios | comunicação, entre serviços | comunicazion, tra servizi | communicatie
6.auth | authentifizierung, autorisierung, berechtigung, anmeldung | authentification, autorisation, droits | autenticación, autorización, permisos | autenticação, autorização, permiss | autenticazione, autorizzazione, permessi | authenticatie, autorisatie
6.shared | bibliothek, gemeinsam | bibliothèque, partagé | biblioteca, compartid | biblioteca, compartilhad, partilhad | libreri, condivis | bibliothe, gedeeld
integrationKinds.notifications | benachrichtigung | | notificacion | notificaç | notifich | meldingen, notificatie
integrationKinds.email | | courriel | correo | | posta |
integrationKinds.workflow | arbeitsablauf, ablaufsteuerung | moteur de flux, moteurs de flux | flujos trabajo, motor flujo | fluxos trabalho | flussi lavoro | werkstroom
integrationKinds.jobs | hintergrund | tâches, arrière plan | tareas, segundo plano | tarefas, segundo plano | processi. | achtergrond
integrationKinds.events | ereignis, nachrichten, warteschlange | événement, file de messages, files de messages | evento, colas | evento, filas | eventi | wachtrij, gebeurtenis
testKinds.unit | komponententest, modultest | unitaire | unitari | unitári, unidade | unitari | eenheid
testKinds.integration | integrationstest | intégration | integración | integração | integrazione | integratie
testKinds.contract | vertrag | contrat | contrato | contrato | contratt | contracttest
testKinds.endToEnd | ende zu ende | bout en bout | extremo a extremo, punta a punta | ponta a ponta | punta a punta | eind tot eind
testKinds.negative | fehlerfall, fehlerfälle, negativ | négatif, cas d erreur | negativ, casos error | negativ, casos erro | negativ | negatief, negatieve, foutgeval
testKinds.edge | randfall, randfälle, grenzfall, grenzfälle | limite., limites. | límite, borde | limite., limites., borda | limite., limiti. | randgeval
testKinds.performance | leistung, lasttest | test charge, montée charge | rendimiento, carga | desempenho, carga | prestazion, carico | prestatie, belasting
rolloutItems.migrationOrder | migrationsreihenfolge, reihenfolge | ordre des migrations, ordre migrations | orden migra | ordem migra | ordine migra | migratievolgorde, volgorde
rolloutItems.flags | schalter | drapeau | banderas, interruptor | bandeiras | | vlag
rolloutItems.window | abwärtskompatib, rückwärtskompatib, kompatib | compatib, rétrocompatib | compatib, retrocompatib | compatib, retrocompatib | compatib, retrocompatib | compatib
rolloutItems.monitoring | überwachung, beobachtung, kennzahl, alarm | surveillance, supervision, alerte | supervisión, monitoreo, alerta | monitoramento, monitorização, alerta | monitoraggio, allarm | bewaking, alarm
rolloutItems.rollback | rückfall, zurückrollen, rücknahme | retour arrière, restauration | reversión, vuelta atrás, marcha atrás | reversão | ripristino, ritorno | terugdraaien, terugrol
rolloutItems.communication | kommunikation, ankündigung | communication, annonce | comunicación, comunicacion, aviso | comunicação, comunicado, aviso | comunicazion, annunci | communicatie, aankondiging
contractFields.endpoint | endpunkt, schnittstelle, pfad | point d entrée, méthode | ruta, método | rota., método | percorso, metodo | eindpunt, pad.
contractFields.schema | anfrage, antwort, nutzlast, rückgabe | requête, réponse | petición, solicitud, respuesta | requisição, pedido, resposta | richiesta, risposta | verzoek, aanvraag, antwoord
contractFields.event | ereignis | événement | evento | evento | event | gebeurtenis
contractFields.compatibility | abwärtskompatib, rückwärtskompatib, kompatib | compatib, rétrocompatib | compatib, retrocompatib | compatib, retrocompatib | compatib, retrocompatib | compatib
contractFields.versioning | versionierung | | versión, versionado | versão, versionamento | version | versie
ways.up | hin., vorwärts | montée | subida, aplicar | subida, aplicar | salita, applica | omhoog
ways.down | zurück, rückwärts | descente, retour | bajada, revertir | descida, reverter | discesa, annulla | omlaag, terug
taskFields.purpose | zweck, ziel., warum | =but, objectif | propósito, objetivo, finalidad | propósito, objetivo, finalidade | scopo, obiettivo | doel
taskFields.files | datei, dateien | fichier | archivo, fichero, módulos | arquivo, ficheiro, módulos | moduli | bestand
taskFields.dependencies | abhängig, voraussetzung | dépendance, prérequis | dependencia | dependência | dipendenz | afhankelijk
taskFields.owner | zuständig, verantwortlich | responsable | responsable | responsável | responsabile | verantwoordelijk, eigenaar
taskColumns.name | aufgabe | tâche | tarea | tarefa | attività | taak
phaseWork.unit | komponententest | unitaire | unitari | unitári | unitari | eenheid
phaseWork.integration | integrationstest | intégration | integración | integração | integrazione | integratie
phaseWork.edge | randfall, randfälle, grenzfälle | limite., limites. | límite, borde | limite., limites., borda | limite., limiti. | randgeval
phaseWork.flags | schalter | drapeau | interruptor | bandeira | | vlag
phaseWork.migrations | | | migración, migracion | migração, migraçõ | migrazion | migratie
phaseWork.monitoring | überwachung, alarm | surveillance, supervision, alerte | supervisión, monitoreo, alerta | monitoramento, monitorização, alerta | monitoraggio, allarm | bewaking, alarm
phaseWork.verification | prüfen, prüfung, nach deployment, nach ausrollen | vérif, après déploiement | verific, comprob | verific | verific | controle, na uitrol
riskParts.risk | risiko | risque | riesgo | risco | rischi | risico
riskParts.impact | auswirkung, folge | impact, conséquence | impacto, consecuencia | impacto, consequência | impatto, conseguenz | gevolg
riskParts.mitigation | gegenmaßnahme, maßnahme, abmilderung | atténuation, mesure | mitigación, medida | mitigação, medida | mitigazion, contromisur | maatregel, beperking
questionGroups.external | extern | externe, tiers | extern | extern | estern | extern
questionGroups.missing | lücke, fehlend, offen aus | manque, manquant, lacune | falta, carencia | falta, lacuna | mancan, lacun | ontbreek, ontbrekend
questionGroups.business | geschäftslogik, fachlich | métier | negocio | negócio | dominio | bedrijfslogica, zakelijk
questionGroups.data | daten, abläufe, ablauf | flux, données | flujo, datos | fluxo, dados | fluss, dati | stromen, gegevens
questionFields.blocks | blockier | bloqu | bloque | bloque | blocc | blokke
waiting.waits | blockier, betrifft, vor., bis., nötig für, entscheidet | bloqu, avant, nécessaire | bloque, antes, afecta, necesari | bloque, antes, afeta, necessári | blocc, prima., necessari | blokke, voor., vóór, nodig
`);

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([key, ...languages]) =>
      key === undefined || key === ''
        ? []
        : [[key, languages.flatMap((cell) => cell.split(', ')).filter(Boolean)] as const],
    ),
  );
}
